import { invalidArgument } from '../protocol/error';
import { objectType } from '../protocol/objects';
import { autofitColumns, autofitRows } from './autofit';
import { partOf, type RangeObject } from './book';
import { columnWidth, rowHeight, setColumnWidth, setRowHeight } from './lines';
import { choice, cellLook, oneOf } from './look';

const HORIZONTAL = { Left: 1, Center: 2, Right: 3, Justify: 5, Distributed: 6 } as const;
const VERTICAL = { Top: 1, Center: 2, Bottom: 3 } as const;
const WRAP = 3;
/** Pixels that Univer keeps clear beside the text, and that one level of indent adds. */
const PADDING = 2;
const INDENT = 9;

const points = (value: unknown): number => {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) {
    throw invalidArgument('points');
  }
  return value;
};

export const rangeFormat = objectType<RangeObject>({
  properties: {
    ColumnWidth: { get: columnWidth, set: (range, value) => setColumnWidth(range, points(value)) },
    RowHeight: { get: rowHeight, set: (range, value) => setRowHeight(range, points(value)) },
    WrapText: cellLook({
      read: (style) => style.tb === WRAP,
      write: (value) => ({ style: { tb: value === true ? WRAP : null } }),
    }),
    HorizontalAlignment: cellLook({
      read: (style) => choice(HORIZONTAL, style.ht as number) ?? 'General',
      write: (value) => ({
        style: { ht: value === 'General' ? null : oneOf(HORIZONTAL, value) },
      }),
    }),
    VerticalAlignment: cellLook({
      read: (style) => choice(VERTICAL, style.vt as number) ?? 'Bottom',
      write: (value) => ({ style: { vt: oneOf(VERTICAL, value) } }),
    }),
    IndentLevel: cellLook({
      read: (style) => Math.max(0, Math.round(((style.pd?.l ?? PADDING) - PADDING) / INDENT)),
      write: (value) => {
        if (typeof value !== 'number' || value < 0 || value > 250) throw invalidArgument('0–250');
        return { style: { pd: value === 0 ? null : { l: PADDING + value * INDENT } } };
      },
    }),
    ShrinkToFit: cellLook({
      read: (_style, extras) => extras.shrinkToFit === true,
      write: (value) => ({ extras: { shrinkToFit: value === true } }),
    }),
    TextOrientation: cellLook({
      read: (style) => (style.tr?.v === 1 ? 180 : -(style.tr?.a ?? 0) || 0),
      write: (value) => {
        if (value === 180) return { style: { tr: { a: 0, v: 1 } } };
        if (typeof value !== 'number' || Math.abs(value) > 90) throw invalidArgument('-90–90, 180');
        // Univer turns clockwise, Excel the other way.
        return { style: { tr: value === 0 ? null : { a: -value, v: 0 } } };
      },
    }),
  },
  navigations: {
    Fill: (range) => partOf(range, 'RangeFill'),
    Font: (range) => partOf(range, 'RangeFont'),
    Borders: (range) => partOf(range, 'RangeBorderCollection'),
    Protection: (range) => partOf(range, 'FormatProtection'),
  },
  methods: { AutofitColumns: autofitColumns, AutofitRows: autofitRows },
});

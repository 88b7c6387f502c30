import {
  MAX_COLUMNS,
  MAX_ROWS,
  intersection,
  lastColumn,
  lastRow,
  type Area,
} from '../engine/area';
import { clip, grow } from '../engine/cells';
import { requireAllowed } from '../engine/protection';
import type { Worksheet } from '../engine/univer';
import { sheetOf, type RangeObject } from './book';

/** The same for all lines, or null where they differ. */
function uniform<T>(first: number, last: number, read: (line: number) => T): T | null {
  const value = read(first);
  for (let line = first + 1; line <= last; line++) if (read(line) !== value) return null;
  return value;
}

/** Univer's sheet in place of the unbounded side of an area, so that it can be walked. */
const walkable = (sheet: Worksheet, area: Area): Area =>
  intersection(area, clip(sheet, area) ?? area) ?? area;

export function rowsHidden(range: RangeObject): boolean | null {
  const sheet = sheetOf(range);
  const area = range.area.rows === MAX_ROWS ? walkable(sheet, range.area) : range.area;
  return uniform(area.row, lastRow(area), (row) => !sheet.getRowRawVisible(row));
}

export function columnsHidden(range: RangeObject): boolean | null {
  const sheet = sheetOf(range);
  const area = range.area.columns === MAX_COLUMNS ? walkable(sheet, range.area) : range.area;
  return uniform(area.column, lastColumn(area), (column) => !sheet.getColVisible(column));
}

export function setRowsHidden(range: RangeObject, hidden: unknown): void {
  const sheet = sheetOf(range);
  requireAllowed(sheet, 'allowFormatRows');
  setLines(range, sheet, hidden === true ? 'row-hidden' : 'row-visible');
}

export function setColumnsHidden(range: RangeObject, hidden: unknown): void {
  const sheet = sheetOf(range);
  requireAllowed(sheet, 'allowFormatColumns');
  setLines(range, sheet, hidden === true ? 'col-hidden' : 'col-visible');
}

function setLines(range: RangeObject, sheet: Worksheet, what: string): void {
  grow(range.book.engine, sheet, range.area);
  const area = walkable(sheet, range.area);
  range.book.engine.run(`sheet.mutation.set-${what}`, {
    subUnitId: range.sheetId,
    ranges: [
      {
        startRow: area.row,
        endRow: lastRow(area),
        startColumn: area.column,
        endColumn: lastColumn(area),
      },
    ],
  });
}

/** Univer measures in pixels, Excel in points. */
const POINTS = 0.75;
const toPoints = (pixels: number): number => Math.round(pixels * POINTS * 100) / 100;
const toPixels = (points: number): number => Math.round(points / POINTS);

export function columnWidth(range: RangeObject): number | null {
  const sheet = sheetOf(range);
  const area = walkable(sheet, range.area);
  return uniform(area.column, lastColumn(area), (column) =>
    sheet.getColVisible(column) ? toPoints(sheet.getColumnWidth(column)) : 0,
  );
}

export function setColumnWidth(range: RangeObject, points: number): void {
  const sheet = sheetOf(range);
  requireAllowed(sheet, 'allowFormatColumns');
  grow(range.book.engine, sheet, { ...range.area, row: 0, rows: 1 });
  const area = walkable(sheet, range.area);
  range.book.engine.run('sheet.mutation.set-worksheet-col-width', {
    subUnitId: range.sheetId,
    ranges: [columnsRange(sheet, area)],
    colWidth: toPixels(points),
  });
}

export function rowHeight(range: RangeObject): number | null {
  const sheet = sheetOf(range);
  const area = walkable(sheet, range.area);
  return uniform(area.row, lastRow(area), (row) =>
    sheet.getRowRawVisible(row) ? toPoints(sheet.getRowHeight(row)) : 0,
  );
}

export function setRowHeight(range: RangeObject, points: number): void {
  const sheet = sheetOf(range);
  requireAllowed(sheet, 'allowFormatRows');
  grow(range.book.engine, sheet, { ...range.area, column: 0, columns: 1 });
  const area = walkable(sheet, range.area);
  const ranges = [rowsRange(sheet, area)];
  const subUnitId = range.sheetId;
  range.book.engine.run('sheet.mutation.set-worksheet-row-height', {
    subUnitId,
    ranges,
    rowHeight: toPixels(points),
  });
  // A height that was set no longer follows the text.
  range.book.engine.run('sheet.mutation.set-worksheet-row-is-auto-height', {
    subUnitId,
    ranges,
    autoHeightInfo: 0,
  });
}

const columnsRange = (sheet: Worksheet, area: Area) => ({
  startRow: 0,
  endRow: sheet.getRowCount() - 1,
  startColumn: area.column,
  endColumn: lastColumn(area),
});

const rowsRange = (sheet: Worksheet, area: Area) => ({
  startRow: area.row,
  endRow: lastRow(area),
  startColumn: 0,
  endColumn: sheet.getColumnCount() - 1,
});

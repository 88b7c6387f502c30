import { invalidArgument } from '../protocol/error';
import type { Property } from '../protocol/objects';
import type { CellExtras } from '../snapshot';
import { eachCell, isUnbounded } from '../engine/area';
import { clip, rawCell } from '../engine/cells';
import { paint, type Coat } from '../engine/paint';
import { requireAllowed } from '../engine/protection';
import type { IStyleData, Worksheet } from '../engine/univer';
import { sheetOf, type RangeObject } from './book';
import { colorCalled } from './colors';

/** One property of a cell's looks: read from a cell, and written to all cells of a range. */
interface Look {
  readonly read: (style: IStyleData, extras: CellExtras) => unknown;
  readonly write: (value: unknown) => Coat;
}

/** As Excel answers: the value that all cells share, else null. */
export const cellLook = ({ read, write }: Look): Property<RangeObject> => ({
  get: (range) => shared(range, read),
  set: (range, value) => coat(range, write(value)),
});

export function coat(range: RangeObject, change: Coat): void {
  const sheet = sheetOf(range);
  requireAllowed(sheet, 'allowFormatCells');
  paint(range.book.engine, sheet, range.area, () => change);
}

export function shared(range: RangeObject, read: Look['read']): unknown {
  const sheet = sheetOf(range);
  const area = isUnbounded(range.area) ? (clip(sheet, range.area) ?? range.area) : range.area;
  const first = readLook(sheet, area.row, area.column, read);
  let same = true;
  eachCell(area, (row, column) => {
    same &&= readLook(sheet, row, column, read) === first;
  });
  return same ? first : null;
}

export const readLook = (
  sheet: Worksheet,
  row: number,
  column: number,
  read: Look['read'],
): unknown =>
  read(
    sheet.getComposedCellStyleByCellData(row, column, rawCell(sheet, row, column)),
    extrasAt(sheet, row, column),
  );

function extrasAt(sheet: Worksheet, row: number, column: number): CellExtras {
  return {
    ...(sheet.getColumnManager().getColumn(column)?.custom as CellExtras | undefined),
    ...(sheet.getRowManager().getRow(row)?.custom as CellExtras | undefined),
    ...(rawCell(sheet, row, column)?.custom as CellExtras | undefined),
  };
}

/** Excel's word for a number of Univer's. */
export const choice = <T extends Record<string, number>>(
  choices: T,
  value: number | null | undefined,
): keyof T | undefined => Object.keys(choices).find((key) => choices[key] === value);

/** Univer's number for a word of Excel's; what Univer cannot show is refused. */
export function oneOf<T extends Record<string, number>>(choices: T, value: unknown): T[keyof T] {
  if (typeof value !== 'string' || !Object.hasOwn(choices, value)) {
    throw invalidArgument(String(value));
  }
  return choices[value] as T[keyof T];
}

/** `#RRGGBB`, from what Univer keeps (`#rgb`, `rgb(…)`, names) or an add-in gives. */
export function hexColor(color: string): string {
  const rgb = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (rgb) {
    const parts = rgb.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, '0'));
    return `#${parts.join('').toUpperCase()}`;
  }
  const short = /^#?([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  if (short)
    return `#${[...short.slice(1, 4)].map((digit) => digit + digit).join('')}`.toUpperCase();
  const full = /^#?([0-9a-f]{6})$/i.exec(color);
  if (full) return `#${(full[1] ?? '').toUpperCase()}`;
  return colorCalled(color) ?? color;
}

/** A colour an add-in gives; anything but a colour is refused. */
export function colorArgument(value: unknown): string {
  const color = typeof value === 'string' ? hexColor(value) : '';
  if (!/^#[0-9A-F]{6}$/.test(color)) throw invalidArgument(String(value));
  return color;
}

import type { Area } from './layout';

/** A1 text of one cell, with its sheet where it stands on another one. */
export type CellRef = string & { readonly __brand: 'CellRef' };

/** A1 text of a rectangle, with its sheet where it stands on another one. */
export type RangeRef = string & { readonly __brand: 'RangeRef' };

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** Of the columns that were asked for: a workbook's formulas name them by the hundred thousand. */
const known: string[] = [];

/** Zero-based column → its letters: 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  return (known[column] ??= written(column));
}

function written(column: number): string {
  if (!Number.isInteger(column) || column < 0) throw new RangeError(`no such column: ${column}`);
  const rest = Math.floor(column / 26) - 1;
  const last = LETTERS.charAt(column % 26);
  return rest < 0 ? last : written(rest) + last;
}

/** A sheet's name as formulas write it; always quoted, so that no name is ever misread. */
export function quotedSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

function onSheet(sheet: string | null, address: string): string {
  return sheet === null ? address : `${quotedSheet(sheet)}!${address}`;
}

/** A relative reference to one cell; `sheet` null: the formula's own sheet. */
export function cellRef(row: number, column: number, sheet: string | null = null): CellRef {
  return onSheet(sheet, `${columnLetters(column)}${row + 1}`) as CellRef;
}

/** As `cellRef`, pinned: `$C$3`. */
export function pinnedRef(row: number, column: number, sheet: string | null = null): CellRef {
  return onSheet(sheet, `$${columnLetters(column)}$${row + 1}`) as CellRef;
}

/** A relative reference to a rectangle; `sheet` null: the formula's own sheet. */
export function rangeRef(area: Area, sheet: string | null = null): RangeRef {
  const first = `${columnLetters(area.column)}${area.row + 1}`;
  const last = `${columnLetters(area.column + area.columns - 1)}${area.row + area.rows}`;
  return onSheet(sheet, `${first}:${last}`) as RangeRef;
}

/** A1 address of an area without its sheet: one cell stays one cell. */
export function areaAddress(area: Area): string {
  return area.rows === 1 && area.columns === 1 ? cellRef(area.row, area.column) : rangeRef(area);
}

/** As `rangeRef`, pinned: `$C$3:$K$3`. */
export function pinnedRange(area: Area, sheet: string | null = null): RangeRef {
  const first = `$${columnLetters(area.column)}$${area.row + 1}`;
  const last = `$${columnLetters(area.column + area.columns - 1)}$${area.row + area.rows}`;
  return onSheet(sheet, `${first}:${last}`) as RangeRef;
}

/** What a defined name refers to: `'目标'!$A$3:$L$28`, or `'_计划'!$A$1`. */
export function pinnedArea(area: Area, sheet: string): string {
  return area.rows === 1 && area.columns === 1
    ? pinnedRef(area.row, area.column, sheet)
    : pinnedRange(area, sheet);
}

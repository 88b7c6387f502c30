import { HostError, invalidArgument } from '../protocol/error';
import { eachCell, isUnbounded, lastColumn, lastRow, type Area } from '../engine/area';
import { EMPTY, grow, patchCells, type CellPatch } from '../engine/cells';
import { sheetExtras } from '../engine/extras';
import { requireFormula } from '../engine/formulas/require-formula';
import { mergesIn, requireWritable } from '../engine/protection';
import { CellValueType, type ICellData, type Worksheet } from '../engine/univer';
import type { Language } from '../language/language';
import { inCapitals } from '../typed/capitals';
import { isText, parseTyped } from '../typed/parse';
import { sheetOf, type RangeObject } from './book';
import { patternAt } from './pattern';

/** One entry a cell, `[row][column]`; null for entire rows and columns, as Excel answers. */
export function grid<T>(
  range: RangeObject,
  read: (sheet: Worksheet, row: number, column: number) => T,
): T[][] | null {
  if (isUnbounded(range.area)) return null;
  const sheet = sheetOf(range);
  const rows: T[][] = [];
  for (let row = range.area.row; row <= lastRow(range.area); row++) {
    const cells: T[] = [];
    for (let column = range.area.column; column <= lastColumn(range.area); column++) {
      cells.push(read(sheet, row, column));
    }
    rows.push(cells);
  }
  return rows;
}

/** The entries for an area: an array of its very shape, or one entry for all cells, also as an array of itself. */
export function entries(area: Area, input: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(input)) return () => input;
  const rows = input as unknown[][];
  if (rows.length === 1 && rows[0]?.length === 1) return () => rows[0]?.[0];
  if (rows.length !== area.rows || rows.some((cells) => cells.length !== area.columns)) {
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size of the range.",
    );
  }
  return (row, column) => rows[row - area.row]?.[column - area.column];
}

/**
 * Writes values as if they were typed: text is read by the rules of the language, a leading `=` makes a formula,
 * null leaves a cell as it is. All or nothing where a cell is locked.
 */
export function writeValues(range: RangeObject, input: unknown): void {
  const { area, book } = range;
  if (isUnbounded(area)) throw invalidArgument('the range is unbounded');
  const sheet = sheetOf(range);
  const entry = throughFilter(sheet, area, entries(area, input));
  requireWritable(sheet, area);
  const covered = coveredCells(sheet, area);
  const patch: CellPatch = {};
  const today = new Date();
  eachCell(area, (row, column) => {
    const value = entry(row, column);
    if (value === null || value === undefined || covered(row, column)) return;
    const cell = cellFor(value, patternAt(sheet, row, column), today, book.language);
    if (cell.f) requireFormula(book.engine, cell.f);
    (patch[row] ??= {})[column] = cell;
  });
  grow(book.engine, sheet, area);
  patchCells(book.engine, range.sheetId, patch);
}

/**
 * Over rows that are filtered out Excel writes wrongly: the first row's entries go to every row that shows, and
 * nothing to the others.
 */
function throughFilter(
  sheet: Worksheet,
  area: Area,
  entry: (row: number, column: number) => unknown,
): (row: number, column: number) => unknown {
  const hidden = new Set(sheetExtras(sheet).filteredRows ?? []);
  const rows = Array.from({ length: area.rows }, (_, index) => area.row + index);
  if (area.rows === 1 || !rows.some((row) => hidden.has(row))) return entry;
  return (row, column) => (hidden.has(row) ? null : entry(area.row, column));
}

/** A merged area keeps only what its first cell holds. */
function coveredCells(sheet: Worksheet, area: Area): (row: number, column: number) => boolean {
  const merges = mergesIn(sheet, area);
  if (merges.length === 0) return () => false;
  return (row, column) =>
    merges.some(
      (merged) =>
        row >= merged.row &&
        row <= lastRow(merged) &&
        column >= merged.column &&
        column <= lastColumn(merged) &&
        (row !== merged.row || column !== merged.column),
    );
}

/** What a cell becomes when this value is entered in it. */
export function cellFor(
  value: unknown,
  pattern: string,
  today: Date,
  { typed: rules }: Pick<Language, 'typed'>,
): ICellData {
  if (typeof value === 'number' || typeof value === 'boolean') {
    if (isText(pattern)) return { ...EMPTY, v: String(value), t: CellValueType.STRING };
    return typeof value === 'number' ? number(value) : boolean(value);
  }
  if (typeof value !== 'string') throw invalidArgument('a cell holds text, a number or a boolean');
  if (value.length > 32_767) throw new HostError('InvalidArgument', 'text over 32767 characters');
  const typed = parseTyped(value, pattern, today, rules);
  if (typed.kind === 'empty') return { ...EMPTY };
  if (typed.kind === 'formula') return { ...EMPTY, f: inCapitals(typed.formula) };
  if (typeof typed.value === 'boolean') return boolean(typed.value);
  if (typeof typed.value === 'number') {
    const style = typed.pattern === undefined ? {} : { s: { n: { pattern: typed.pattern } } };
    return { ...number(typed.value), ...style };
  }
  const t = typed.forced ? CellValueType.FORCE_STRING : CellValueType.STRING;
  return { ...EMPTY, v: typed.value, t };
}

const number = (value: number): ICellData => ({ ...EMPTY, v: value, t: CellValueType.NUMBER });
const boolean = (value: boolean): ICellData => ({
  ...EMPTY,
  v: value ? 1 : 0,
  t: CellValueType.BOOLEAN,
});

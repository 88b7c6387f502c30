import { columnLetters } from '../../../../src/host/engine/address';
import { shift } from '../../../../src/host/xlsx/formula';
import type { BookDescription } from './description';
import { placeOf } from './snapshot';

/** A formula's result; an error is its text, nothing is `''`. */
export type Result = string | number | boolean;

/** By sheet, then A1 address. */
export type Results = ReadonlyMap<string, Readonly<Record<string, Result>>>;

export interface FormulaCell {
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
}

/** Every cell with a formula. */
export function formulaCells({ sheets }: BookDescription): FormulaCell[] {
  return sheets.flatMap(({ name, cells, fills = [] }) => [
    ...Object.entries(cells).flatMap(([address, content]) =>
      typeof content === 'string' && content.startsWith('=')
        ? [{ sheet: name, address, formula: content }]
        : [],
    ),
    ...fills.flatMap(({ area, formula }) => {
      const { row, column, rows } = placeOf(area);
      return Array.from({ length: rows }, (_, below) => ({
        sheet: name,
        address: `${columnLetters(column)}${row + below + 1}`,
        formula: shift(formula, below, 0),
      }));
    }),
  ]);
}

export function resultsBy(
  book: BookDescription,
  read: (sheet: string, row: number, column: number) => Result,
): Results {
  const results = new Map<string, Record<string, Result>>();
  for (const { sheet, address } of formulaCells(book)) {
    const { row, column } = placeOf(address);
    const ofSheet = results.get(sheet) ?? {};
    ofSheet[address] = read(sheet, row, column);
    results.set(sheet, ofSheet);
  }
  return results;
}

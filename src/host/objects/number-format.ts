import { invalidArgument } from '../protocol/error';
import { isUnbounded } from '../engine/area';
import type { CellValue } from '../engine/cells';
import { paint, type Coat } from '../engine/paint';
import { requireAllowed } from '../engine/protection';
import { showNumber } from '../engine/show-number';
import type { Language } from '../language/language';
import { isGeneral, isText } from '../typed/parse';
import { sheetOf, type RangeObject } from './book';
import { GENERAL, patternAt } from './pattern';
import { entries, grid } from './range-cells';
import { shownValue } from './spill';

export const readNumberFormats = (range: RangeObject): string[][] | null => grid(range, patternAt);

export const readLocalNumberFormats = (range: RangeObject): string[][] | null =>
  grid(range, (sheet, row, column) => {
    const pattern = patternAt(sheet, row, column);
    return isGeneral(pattern) ? range.book.language.general : pattern;
  });

/** A format a cell or one for all; null leaves a cell as it is. */
export function writeNumberFormats(range: RangeObject, input: unknown): void {
  const sheet = sheetOf(range);
  requireAllowed(sheet, 'allowFormatCells');
  // Excel takes a one-cell array for entire columns too.
  const single =
    isUnbounded(range.area) && Array.isArray(input) && input.length === 1
      ? (input as unknown[][])[0]?.[0]
      : input;
  if (isUnbounded(range.area) && Array.isArray(single)) throw invalidArgument('unbounded range');
  const entry = entries(range.area, single);
  const { general } = range.book.language;
  // Equal formats share one change, which is then merged once for all of their cells.
  const coats = new Map<string, Coat>();
  paint(range.book.engine, sheet, range.area, (row, column) => {
    const pattern = entry(row, column);
    if (pattern === null || pattern === undefined) return null;
    if (typeof pattern !== 'string') throw invalidArgument('a number format is text');
    const coat = coats.get(pattern) ?? { style: { n: plainPattern(pattern, general) } };
    coats.set(pattern, coat);
    return coat;
  });
}

const plainPattern = (pattern: string, general: string): { pattern: string } | null =>
  isGeneral(pattern) || pattern === general ? null : { pattern };

/** What a cell shows. */
export function shownText(
  value: CellValue,
  pattern: string,
  { days }: Pick<Language, 'days'>,
): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (isText(pattern)) return String(value);
  return showNumber(value, isGeneral(pattern) ? GENERAL : pattern, days);
}

export async function readText(range: RangeObject): Promise<string[][] | null> {
  await range.book.engine.calculate();
  return grid(range, (sheet, row, column) =>
    shownText(
      shownValue(range.book.engine, sheet, row, column),
      patternAt(sheet, row, column),
      range.book.language,
    ),
  );
}

import { order } from '../../calc/evaluate/compare';
import { CellError } from '../../calc/model/values';
import type { CellValue } from '../../engine/cells';
import type { SortExtras } from '../../snapshot';

const STROKES = new Intl.Collator('zh-u-co-stroke');
const CASES = new Intl.Collator('zh', { sensitivity: 'variant', caseFirst: 'lower' });

const isError = (value: CellValue): boolean =>
  typeof value === 'string' && CellError.parse(value) !== null;

/**
 * Compares two rows as Excel sorts them: numbers, text, FALSE, TRUE, errors; empty cells come last in either direction. Rows
 * that are alike keep their order.
 */
export function sorter(
  { keys, matchCase, method }: SortExtras,
  valueAt: (row: number, column: number) => CellValue,
): (a: number, b: number) => number {
  const texts = (a: string, b: string): number => {
    const [left, right] = [a.toLowerCase(), b.toLowerCase()];
    const byLetters = method === 'StrokeCount' ? STROKES.compare(left, right) : order(left, right);
    return byLetters === 0 && matchCase ? CASES.compare(a, b) : byLetters;
  };
  const values = (a: CellValue, b: CellValue): number => {
    if (isError(a) || isError(b)) return Number(isError(a)) - Number(isError(b));
    return typeof a === 'string' && typeof b === 'string' ? texts(a, b) : order(a, b);
  };
  return (first, second) => {
    for (const { column, isDescending } of keys) {
      const [a, b] = [valueAt(first, column), valueAt(second, column)];
      if (a === '' || b === '') {
        const blank = Number(a === '') - Number(b === '');
        if (blank !== 0) return blank;
        continue;
      }
      const found = values(a, b);
      if (found !== 0) return isDescending ? -found : found;
    }
    return first - second;
  };
}

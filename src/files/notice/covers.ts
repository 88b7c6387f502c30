import type { Merge } from '../../sheets/submission/book';
import type { Meter } from '../read/limits';

/** A merged area as far as rows are there: rows without a cell are none of the table's. */
export interface Cover {
  /** Place of its first row among those that are there. */
  readonly at: number;
  readonly rows: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

export const isIn = (cover: Cover, column: number): boolean =>
  cover.firstColumn <= column && column <= cover.lastColumn;

/** Merged areas by the rows they cover. */
export function coverOf(
  merges: readonly Merge[],
  numbers: readonly number[],
  first: number,
  meter: Meter,
): Map<number, Cover[]> {
  const covers = new Map<number, Cover[]>();
  for (const merge of merges) {
    const at = placeOf(numbers, merge.firstRow);
    const end = placeOf(numbers, merge.lastRow + 1);
    const firstColumn = Math.max(merge.firstColumn, first);
    const cover = { at, rows: end - at, firstColumn, lastColumn: merge.lastColumn };
    // Areas over long columns cost their rows.
    meter.add(cover.rows);
    for (let row = at; row < end; row++) {
      const list = covers.get(row);
      if (list === undefined) covers.set(row, [cover]);
      else list.push(cover);
    }
  }
  return covers;
}

/** Place of the first number that is not below a bound. */
function placeOf(numbers: readonly number[], bound: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

import type { BookSheet, Merge } from './book';

/** The merge that a cell belongs to, or null. */
export function mergeOver({ merges }: BookSheet, row: number, column: number): Merge | null {
  const found = merges.find(
    (merge) =>
      merge.firstRow <= row &&
      row <= merge.lastRow &&
      merge.firstColumn <= column &&
      column <= merge.lastColumn,
  );
  return found ?? null;
}

/** Whether a cell lies under a merge, so that nobody sees what it holds. */
export function isCovered(sheet: BookSheet, row: number, column: number): boolean {
  const merge = mergeOver(sheet, row, column);
  return merge !== null && (merge.firstRow !== row || merge.firstColumn !== column);
}

import type { Area } from '../../sheets/layout/layout';

/**
 * The range of an area, for use within the same request. Untracked, because a tracked range would cost one
 * more request after the run, only to be forgotten again.
 */
export function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
  range.untrack();
  return range;
}

/** Neighbours that are equal, as runs: `[5, 5, 7]` gives 5 from 0 to 1 and 7 at 2. */
export function runsOf<T>(items: readonly T[]): { first: number; count: number; value: T }[] {
  const runs: { first: number; count: number; value: T }[] = [];
  items.forEach((value, index) => {
    const last = runs.at(-1);
    if (last !== undefined && last.value === value) last.count += 1;
    else runs.push({ first: index, count: 1, value });
  });
  return runs;
}

export const sameArea = (a: Area, b: Area): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

import { isAboveOne, isShare } from '../../plan/kinds';
import { measuresOf } from '../../plan/measures';
import type { Measure, Plan } from '../../plan/types';
import type { Area } from './layout';
import { firstBodyRow, type TableGrid } from './tableGrid';

/** Cells of a fresh table that share one rule, with the measure that stands for all of them. */
export interface EntryRun {
  readonly area: Area;
  readonly measure: Measure;
}

/** The entry cells in as few rectangles as possible: `due` those with a target, `slash` those with `/`. */
export function entryRuns(plan: Plan, grid: TableGrid): { due: EntryRun[]; slash: EntryRun[] } {
  return { due: rectangles(plan, grid, 'number'), slash: rectangles(plan, grid, 'notApplicable') };
}

function rectangles(plan: Plan, grid: TableGrid, kind: 'number' | 'notApplicable'): EntryRun[] {
  const found: EntryRun[] = [];
  measuresOf(plan).forEach((measure, index) => {
    const row = firstBodyRow(grid) + index;
    for (const run of rowRuns(plan, measure, kind)) {
      const column = grid.leading + run.from;
      const above = found.findIndex(
        (other) =>
          sameRule(other.measure, measure) &&
          other.area.row + other.area.rows === row &&
          other.area.column === column &&
          other.area.columns === run.count,
      );
      const over = found[above];
      if (over === undefined) {
        found.push({ area: { row, column, rows: 1, columns: run.count }, measure });
      } else found[above] = { ...over, area: { ...over.area, rows: over.area.rows + 1 } };
    }
  });
  return found;
}

function rowRuns(
  plan: Plan,
  measure: Measure,
  kind: 'number' | 'notApplicable',
): { from: number; count: number }[] {
  const runs: { from: number; count: number }[] = [];
  plan.districts.forEach(({ id }, index) => {
    if (measure.targets[id]?.kind !== kind) return;
    const last = runs.at(-1);
    if (last !== undefined && last.from + last.count === index) last.count += 1;
    else runs.push({ from: index, count: 1 });
  });
  return runs;
}

function sameRule(a: Measure, b: Measure): boolean {
  return (
    isShare(a) === isShare(b) &&
    isAboveOne(a) === isAboveOne(b) &&
    a.quantity.least === b.quantity.least &&
    a.quantity.most === b.quantity.most &&
    a.quantity.decimals === b.quantity.decimals
  );
}

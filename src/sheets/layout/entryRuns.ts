import { isAboveOne, isShare } from '../../plan/kinds';
import { measuresOf } from '../../plan/measures';
import { isToFill, isWorkedOut } from '../../plan/source';
import type { DistrictId, Measure, Plan } from '../../plan/types';
import type { Area } from './layout';
import { firstBodyRow, type TableGrid } from './tableGrid';

/** Cells of a fresh table that share one rule, with the measure that stands for all of them. */
export interface EntryRun {
  readonly area: Area;
  readonly measure: Measure;
}

type Picks = (measure: Measure, unit: DistrictId) => boolean;

const isSlash: Picks = ({ targets }, unit) => targets[unit]?.kind === 'notApplicable';

/**
 * The entry cells in as few rectangles as possible: `due` those to be typed, `computed` those with a formula, `slash` those
 * with `/`.
 */
export function entryRuns(
  plan: Plan,
  grid: TableGrid,
): Readonly<Record<'due' | 'computed' | 'slash', EntryRun[]>> {
  return {
    due: rectangles(plan, grid, isToFill),
    computed: rectangles(plan, grid, isWorkedOut),
    slash: rectangles(plan, grid, isSlash),
  };
}

function rectangles(plan: Plan, grid: TableGrid, picks: Picks): EntryRun[] {
  const found: EntryRun[] = [];
  measuresOf(plan).forEach((measure, index) => {
    const row = firstBodyRow(grid) + index;
    for (const run of rowRuns(plan, measure, picks)) {
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

function rowRuns(plan: Plan, measure: Measure, picks: Picks): { from: number; count: number }[] {
  const runs: { from: number; count: number }[] = [];
  plan.districts.forEach(({ id }, index) => {
    if (!picks(measure, id)) return;
    const last = runs.at(-1);
    if (last !== undefined && last.from + last.count === index) last.count += 1;
    else runs.push({ from: index, count: 1 });
  });
  return runs;
}

function sameRule(a: Measure, b: Measure): boolean {
  // What a computed one is compared with stands at another distance in each row.
  return (
    a.source.kind === 'entered' &&
    b.source.kind === 'entered' &&
    isShare(a) === isShare(b) &&
    isAboveOne(a) === isAboveOne(b) &&
    a.quantity.least === b.quantity.least &&
    a.quantity.most === b.quantity.most &&
    a.quantity.decimals === b.quantity.decimals
  );
}

import { figureOf } from '../../figures/reading';
import { measuresOf } from '../../plan/measures';
import type { Period } from '../../plan/period';
import type { DistrictId, Plan } from '../../plan/types';
import type { Explanation, Submission } from '../../rules/submission';
import type { BlockMap } from '../../sheets/blocks/blockMap';
import type { KeptExplanation } from '../../sheets/explanations/explanationsSheet';
import { cellIn, type CellGrid } from '../../workbook/check/cells';
import { readEntry } from './readEntry';
import { cellKey, type CellKey, type ReadCell } from './types';

/** Every entry cell of a 完成 block, read. */
export function readEntries(
  grid: CellGrid,
  block: BlockMap,
  plan: Plan,
): ReadonlyMap<CellKey, ReadCell> {
  const cells = new Map<CellKey, ReadCell>();
  for (const measure of measuresOf(plan)) {
    for (const { id } of plan.districts) {
      const row = block.rows.get(measure.id) ?? -1;
      const facts = cellIn(grid, row, block.columns.get(id) ?? -1);
      if (facts === null) continue;
      cells.set(cellKey(measure.id, id), { facts, reading: readEntry(facts, plan, measure, id) });
    }
  }
  return cells;
}

/** One submission per district of which anything was entered. */
export function submissionsOf(
  plan: Plan,
  period: Period,
  cells: ReadonlyMap<CellKey, ReadCell>,
  explanations: readonly KeptExplanation[] = [],
  remarks: ReadonlyMap<DistrictId, readonly Explanation[]> = new Map(),
): Submission[] {
  return plan.districts
    .filter(({ id }) => hasReported(plan, id, cells))
    .map(({ id: district }) => ({
      planId: plan.id,
      planVersion: plan.version,
      district,
      period,
      entries: Object.fromEntries(
        measuresOf(plan).flatMap(({ id }) => {
          const cell = cells.get(cellKey(id, district));
          return cell === undefined ? [] : [[id, cell.reading] as const];
        }),
      ),
      explanations: [
        ...explanations
          .filter((kept) => kept.period === period && kept.district === district)
          .map(({ measure, rule, text }) => ({ measure, rule, text })),
        ...(remarks.get(district) ?? []),
      ],
    }));
}

/** Anything in a cell that wants a figure; the `/` that the sheet came with are nobody's report. */
export function hasReported(
  plan: Plan,
  district: DistrictId,
  cells: ReadonlyMap<CellKey, ReadCell>,
): boolean {
  return measuresOf(plan).some(({ id, targets }) => {
    const reading = cells.get(cellKey(id, district))?.reading;
    if (targets[district]?.kind !== 'number' || reading === undefined) return false;
    return figureOf(reading)?.kind !== 'blank';
  });
}

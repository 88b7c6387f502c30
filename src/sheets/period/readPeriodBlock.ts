import type { CellValue } from '../../figures/types';
import { measuresOf } from '../../plan/measures';
import { NOT_APPLICABLE } from '../../plan/target';
import type { MeasureId, Plan } from '../../plan/types';
import { entryOf, type Entry } from '../../progress/entry';
import type { PeriodEntries } from '../../progress/periodFigures';
import type { BlockMap } from '../blocks/blockMap';

/**
 * Reads the entries of a located 完成 block.
 *
 * @param values the cells of the block's area
 * @param origin zero-based place of its first cell
 */
export function readPeriodBlock(
  values: readonly (readonly CellValue[])[],
  origin: { readonly row: number; readonly column: number },
  block: BlockMap,
  plan: Plan,
): PeriodEntries['entries'] {
  const entries: Record<MeasureId, Record<string, Entry>> = {};
  for (const measure of measuresOf(plan)) {
    const row = values[(block.rows.get(measure.id) ?? -1) - origin.row] ?? [];
    const read: Record<string, Entry> = {};
    for (const { id } of plan.districts) {
      const content = row[(block.columns.get(id) ?? -1) - origin.column] ?? null;
      const target = measure.targets[id] ?? NOT_APPLICABLE;
      read[id] = entryOf(measure, target, content);
    }
    entries[measure.id] = read;
  }
  return entries;
}

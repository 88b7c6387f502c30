import type { CellValue } from '../../figures/types';
import { measuresOf } from '../../plan/measures';
import type { MeasureId, Plan } from '../../plan/types';
import { entryOf, type Entry, type EntryRow } from '../../progress/entry';
import type { BlockMap } from '../blocks/blockMap';

export interface PeriodEntries {
  readonly entries: Readonly<Record<MeasureId, EntryRow>>;
  /** Cells with a target that hold a number, wrong ones included; 已填 counts the same. */
  readonly filled: number;
  /** Cells with a target. */
  readonly due: number;
  /** Cells whose content is no figure that may stand there. */
  readonly invalid: number;
}

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
): PeriodEntries {
  const entries: Record<MeasureId, Record<string, Entry>> = {};
  let filled = 0;
  let due = 0;
  let invalid = 0;
  for (const measure of measuresOf(plan)) {
    const row = values[(block.rows.get(measure.id) ?? -1) - origin.row] ?? [];
    const read: Record<string, Entry> = {};
    for (const { id } of plan.districts) {
      const content = row[(block.columns.get(id) ?? -1) - origin.column] ?? null;
      const target = measure.targets[id] ?? { kind: 'notApplicable' };
      const entry = entryOf(measure, target, content);
      read[id] = entry;
      if (entry.kind === 'invalid') invalid += 1;
      if (target.kind !== 'number') continue;
      due += 1;
      if (typeof content === 'number') filled += 1;
    }
    entries[measure.id] = read;
  }
  return { entries, filled, due, invalid };
}

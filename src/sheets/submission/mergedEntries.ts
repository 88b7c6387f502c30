import { enteredMeasures } from '../../plan/measures';
import type { MeasureId, Plan } from '../../plan/types';
import type { EntriesPlace } from './findEntries';
import { isCovered, mergeOver } from './merges';

/** Entries that a merge hides, whichever way it runs, or that count for several rows. */
export function mergedEntries({ sheet, rows, columns }: EntriesPlace, plan: Plan): MeasureId[] {
  const column = columns.get('current') ?? -1;
  if (sheet.merges.length === 0) return [];
  return enteredMeasures(plan)
    .map(({ id }) => id)
    .filter((id) => {
      const row = rows.get(id) ?? -1;
      const merge = mergeOver(sheet, row, column);
      return merge !== null && (merge.firstRow < merge.lastRow || isCovered(sheet, row, column));
    });
}

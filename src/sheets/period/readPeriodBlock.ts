import type { CellValue } from '../../figures/types';
import type { Plan } from '../../plan/types';
import { entriesOf } from '../../progress/entries';
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
  return entriesOf(plan, (measure, unit) => {
    const row = values[(block.rows.get(measure) ?? -1) - origin.row] ?? [];
    return row[(block.columns.get(unit) ?? -1) - origin.column] ?? null;
  });
}

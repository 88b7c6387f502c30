import type { CellValue } from '../../figures/types';
import type { Plan } from '../../plan/types';
import type { LastYearFigures } from '../../progress/lastYearFigures';
import type { PeriodEntries } from '../../progress/periodFigures';
import type { BlockMap } from '../blocks/blockMap';
import { sheetEntries } from './sheetEntries';

/**
 * Reads the entries of a located 完成 block.
 *
 * @param values the cells of the block's area
 * @param origin zero-based place of its first cell
 * @param lastYear 上年同期; null: there is none
 */
export function readPeriodBlock(
  values: readonly (readonly CellValue[])[],
  origin: { readonly row: number; readonly column: number },
  block: BlockMap,
  plan: Plan,
  lastYear: LastYearFigures | null,
): PeriodEntries['entries'] {
  return sheetEntries(plan, lastYear, (measure, unit) => {
    const row = values[(block.rows.get(measure) ?? -1) - origin.row] ?? [];
    return row[(block.columns.get(unit) ?? -1) - origin.column] ?? null;
  });
}

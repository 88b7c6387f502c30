import { WHOLE } from '../../plan/column';
import { measuresOf } from '../../plan/measures';
import { needsPopulation } from '../../plan/source';
import type { Plan } from '../../plan/types';
import type { AddedRow } from '../../sheets/journal/entry';
import { blockNames } from '../../sheets/blocks/names';
import { typedTotal } from '../../sheets/period/periodFormulas';
import type { State } from '../../workbook/restore/readState';
import { checkColumn } from '../summary/base';
import { mapOf } from './cells';
import type { RestoreRow } from './types';

/** The rows of populations that are still there, with the totals as they are without them. */
export function findRows(
  rows: readonly AddedRow[],
  plan: Plan | null,
  state: State,
): readonly RestoreRow[] {
  if (plan === null) return [];
  return rows.flatMap(({ block: name, period }): RestoreRow[] => {
    const row = state.blocks.get(name);
    const entries = state.cells.get(blockNames.actual(period));
    const map = entries === undefined ? null : mapOf(entries, plan);
    const total = map?.columns.get(WHOLE);
    if (row === undefined || entries === undefined || map === null || total === undefined) {
      return [];
    }
    if (row.sheetId !== entries.sheetId) return [];
    const check = checkColumn(state.blocks.get(blockNames.marks(period)), total);
    const totals = measuresOf(plan)
      .filter(needsPopulation)
      .flatMap((measure) => {
        const at = map.rows.get(measure.id);
        const formula = `=${typedTotal(plan, measure, map, check)}`;
        return at === undefined ? [] : [{ row: at, column: total, formula }];
      });
    const { sheetId, sheetName, protection } = entries;
    return [{ block: name, period, sheetId, sheetName, protection, row: row.row, totals }];
  });
}

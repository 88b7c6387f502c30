import type { CellValue } from '../../figures/types';
import type { DistrictId, MeasureId, Plan } from '../../plan/types';
import { entriesOf } from '../../progress/entries';
import type { EntryRow } from '../../progress/entry';
import type { LastYearFigures } from '../../progress/lastYearFigures';
import { words } from '../labels';

/** A period's entries as its sheet's cells say them. @param lastYear 上年同期; null: there is none */
export function sheetEntries(
  plan: Plan,
  lastYear: LastYearFigures | null,
  contentOf: (measure: MeasureId, unit: DistrictId) => CellValue,
): Record<MeasureId, EntryRow> {
  return entriesOf(plan, contentOf, { lastYear, wordOf: (reason) => words[reason] });
}

import { rangeOf } from '../apply/area';
import type { Session } from '../run';
import type { ListPlace } from './readTitles';

/** What is to be seen of a column of a list, from 0: cells that say one of these, or that hold to one or two comparisons. */
export type ColumnFilter = { readonly column: number } & (
  | { readonly says: readonly string[] }
  /** `<=201709`; `=` alone stands for blank cells. Of two, either. */
  | { readonly holds: readonly [string] | readonly [string, string] }
);

/**
 * Shows of a list the rows that pass all of these, in place of whatever it was filtered for, and brings its sheet to the
 * front. No filter: all rows. One request; no cell is changed.
 */
export async function showRows(
  session: Session,
  { sheetId, area, isFiltered, isHidden }: Omit<ListPlace, 'titles' | 'sheetName'>,
  filters: readonly ColumnFilter[],
): Promise<void> {
  const sheet = session.context.workbook.worksheets.getItem(sheetId);
  const { autoFilter } = sheet;
  if (isFiltered) autoFilter.clearCriteria();
  autoFilter.apply(rangeOf(sheet, area));
  for (const { column, ...filter } of filters) {
    autoFilter.apply(rangeOf(sheet, area), column, criteriaOf(filter));
  }
  if (isHidden) sheet.visibility = 'Visible';
  sheet.activate();
  rangeOf(sheet, { ...area, rows: 1, columns: 1 }).select();
  await session.sync();
}

type Filter = { readonly says: readonly string[] } | { readonly holds: readonly string[] };

function criteriaOf(filter: Filter): Excel.FilterCriteria {
  if ('says' in filter) return { filterOn: 'Values', values: [...filter.says] };
  const [criterion1 = '', criterion2] = filter.holds;
  return criterion2 === undefined
    ? { filterOn: 'Custom', criterion1 }
    : { filterOn: 'Custom', criterion1, criterion2, operator: 'Or' };
}

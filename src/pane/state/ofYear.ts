import type { YearStatus } from '../../actions/types';
import type { FirstMessages } from '../../messages';

/** What is said, with the year it is about where the workbook has several. */
export function ofYear(
  said: string,
  year: number | null,
  status: YearStatus | null,
  { pane }: FirstMessages,
): string {
  const isOnly = status === null || status.years.length < 2;
  return isOnly || year === null ? said : pane.header.facts(said, year);
}

import type { YearStatus } from '../../actions/types';

/** The one list of the pane's pages, in the order of their tabs: whatever is there for each page is typed by it. */
export const PAGES = ['year', 'gather', 'check', 'summary'] as const;
/** Also the key of the page's label, see `pane.pages` of the messages. */
export type PageId = (typeof PAGES)[number];

/** What the pane was opened for; nulls leave it to the workbook. */
export interface Opening {
  readonly page: PageId | null;
  /** A step of 年度 to open, though it may be done already. */
  readonly step: 'period' | null;
}

/** @param search the page's address from `?` on, e.g. `?page=year&step=period`; what it does not know it ignores */
export function openingOf(search: string): Opening {
  const asked = new URLSearchParams(search);
  const page = PAGES.find((id) => id === asked.get('page')) ?? null;
  return { page, step: page === 'year' && asked.get('step') === 'period' ? 'period' : null };
}

/** The page on which the work stands: that of the latest period, since earlier ones are corrected at most. */
export function pageOf({ target, plan, periods }: YearStatus): PageId {
  const latest = periods.at(-1);
  if (target === null || plan === null || latest === undefined) return 'year';
  if (latest.filled < latest.due) return 'gather';
  return latest.hasSummary ? 'summary' : 'check';
}

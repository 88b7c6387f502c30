/** A month, `YYYY-MM`. Figures of a period are cumulative from January to its last day. */
export type Period = string & { readonly __brand: 'Period' };

const PATTERN = /^(\d{4})-(0[1-9]|1[0-2])$/;

/** Reads `2017-09`; anything else is null. */
export function parsePeriod(text: string): Period | null {
  return PATTERN.test(text) ? (text as Period) : null;
}

/** @param month 1…12; anything else throws, it is a mistake of the caller. */
export function periodOf(year: number, month: number): Period {
  const period = parsePeriod(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`);
  if (period === null) throw new RangeError(`no such period: ${year}-${month}`);
  return period;
}

export function yearOf(period: Period): number {
  return Number(period.slice(0, 4));
}

/** Months elapsed in the year at the period's end, 1…12. */
export function monthsElapsed(period: Period): number {
  return Number(period.slice(5));
}

/** The same month of the year before: 2017-09 for 2018-09. */
export const sameMonthBefore = (period: Period): Period =>
  periodOf(yearOf(period) - 1, monthsElapsed(period));

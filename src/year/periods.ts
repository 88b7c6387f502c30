import type { Period } from '../plan/period';
import type { Year, YearPeriod } from './types';

/** A period's entries, or null where the workbook has none that can be read. */
export function periodIn({ periods }: Year, period: Period): YearPeriod | null {
  return periods.find((each) => each.period === period) ?? null;
}

/** Those before it, the latest first. */
export function periodsBefore({ periods }: Year, period: Period): YearPeriod[] {
  return periods.filter((each) => each.period < period).reverse();
}

/** The year with a period as it is by now. */
export function withPeriod(year: Year, period: YearPeriod): Year {
  const others = year.periods.filter((each) => each.period !== period.period);
  const periods = [...others, period].sort((a, b) => (a.period < b.period ? -1 : 1));
  return { ...year, periods };
}

/** Periods of which not even the cells can be told apart. */
export function damagedPeriods({ damages }: Year): Period[] {
  return damages.flatMap(({ what }) =>
    what === 'populations' || what === 'lastYear' ? [] : [what],
  );
}

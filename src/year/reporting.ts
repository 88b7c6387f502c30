import type { Period } from '../plan/period';
import { WHOLE, type Column } from '../plan/column';
import { reportingOf, type Reporting } from '../progress/reporting';
import { periodIn, periodsBefore } from './periods';
import type { Year, YearPeriod } from './types';

/**
 * Who has reported a period, and how much of it: a unit has with its first number in a cell that wants one, be it wrong,
 * as 已填 on the period's sheet counts. Of a period that is not there or is damaged nobody has.
 */
export function reportingIn(year: Year, period: Period): Reporting {
  return reportingOf(year.plan, periodIn(year, period) ?? { entries: {} });
}

/** Of each column the latest earlier period of which a unit has given a figure, or any unit for the whole; null: none. */
export function latestReported(year: Year, before: Period): (column: Column) => YearPeriod | null {
  const earlier = periodsBefore(year, before);
  const counted = new Map<YearPeriod, Reporting['filled']>();
  const filledIn = (period: YearPeriod): Reporting['filled'] => {
    const known = counted.get(period) ?? reportingOf(year.plan, period).filled;
    counted.set(period, known);
    return known;
  };
  return (column) =>
    earlier.find((period) => {
      const filled = filledIn(period);
      return column === WHOLE
        ? Object.values(filled).some((count) => count > 0)
        : (filled[column] ?? 0) > 0;
    }) ?? null;
}

import { periodOf, sameMonthBefore, yearOf, type Period } from '../plan/period';
import type { LastYearFigures } from '../progress/lastYearFigures';
import type { CheckContext } from '../rules/subject';
import type { Year } from './types';

/** What a period's entries are compared with of the year before; undefined: nothing of it is there. */
export function lastYearOf({ earlier }: Year, period: Period): CheckContext['lastYear'] {
  if (earlier === null) return undefined;
  const same = earlier.same.get(period);
  const own = earlier.own.get(sameMonthBefore(period));
  const end = earlier.own.get(periodOf(yearOf(period) - 1, 12));
  if (same === undefined && end === undefined) return undefined;
  return (unit, measure) => {
    const of = (figures: LastYearFigures | undefined): number | null => {
      const figure = figures?.(measure, unit);
      return figure?.kind === 'number' ? figure.value : null;
    };
    return { same: of(same), own: of(own), end: of(end) };
  };
}

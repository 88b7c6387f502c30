import { measuresOf } from '../plan/measures';
import type { Period } from '../plan/period';
import type { DistrictId, MeasureId } from '../plan/types';
import type { CheckContext } from '../rules/subject';
import { periodsBefore } from './periods';
import type { Year } from './types';

/**
 * What figures of a period are compared with: the latest good one that the unit reported of the measure earlier in the
 * year, however many months without one lie between. As the formulas read it, so that sheets and checks mean the same.
 */
export function previousTo(year: Year, period: Period): NonNullable<CheckContext['previous']> {
  const earlier = periodsBefore(year, period);
  return (unit, measure) => {
    for (const { period: since, entries } of earlier) {
      const entry = entries[measure]?.[unit];
      if (entry?.kind === 'number') return { value: entry.value, period: since };
    }
    return null;
  };
}

/** The same of all measures of a unit, for its template's 上期累计. */
export function previousFigures(
  year: Year,
  unit: DistrictId,
  period: Period,
): ReadonlyMap<MeasureId, number> {
  const previous = previousTo(year, period);
  return new Map(
    measuresOf(year.plan).flatMap(({ id }) => {
      const figure = previous(unit, id);
      return figure === null ? [] : [[id, figure.value] as const];
    }),
  );
}

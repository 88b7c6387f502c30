import type { DistrictId, Measure } from '../plan/types';
import type { PeriodFigures } from './periodFigures';

/** Units that owe a figure of any of these measures and gave none: without it the total is not the whole's. */
export function missingUnits(
  { plan, figure }: Pick<PeriodFigures, 'plan' | 'figure'>,
  measures: readonly Pick<Measure, 'id'>[],
): DistrictId[] {
  return plan.districts
    .map(({ id }) => id)
    .filter((unit) => measures.some(({ id }) => figure(id, unit).status === 'notReported'));
}

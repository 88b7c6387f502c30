import { measuresOf } from '../plan/measures';
import { isInvalid } from './completion';
import type { PeriodFigures } from './periodFigures';

/** How many figures of the units are 有误; their indicators count as 0, and totals with them are not known. */
export function wrongFigures({ plan, figure }: Pick<PeriodFigures, 'plan' | 'figure'>): number {
  const completions = measuresOf(plan).flatMap(({ id }) =>
    plan.districts.map((unit) => figure(id, unit.id).completion),
  );
  return completions.filter(isInvalid).length;
}

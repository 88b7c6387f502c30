import { linked } from './linked';
import { isMeasureOf, placesIn, type PlanCheck } from './place';

/** A body target's range is upright, its measure exists, and its unit can be turned into the measure's. */
export const bodyTargets: PlanCheck = (plan, log) => {
  const isMeasure = isMeasureOf(plan);
  for (const place of placesIn(plan.bodyTargets, 'bodyTargets')) linked(place, isMeasure, log);
};

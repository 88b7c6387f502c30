import type { DistrictId, MeasureId, Plan } from '../types';
import { counterparts, type Counterpart } from './measures';
import { unitOrigins, type Origin } from './units';

/** How the last year's table is seen from this year's. */
export interface Comparable {
  readonly plan: Plan;
  readonly last: Plan;
  readonly origins: ReadonlyMap<DistrictId, Origin>;
  /** Units of the last year of which nothing is known any more. */
  readonly left: readonly DistrictId[];
  readonly counterparts: ReadonlyMap<MeasureId, Counterpart>;
}

export function comparable(last: Plan, plan: Plan): Comparable {
  const { origins, left } = unitOrigins(last, plan);
  return { plan, last, origins, left, counterparts: counterparts(last, plan) };
}

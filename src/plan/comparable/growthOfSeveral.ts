import { grownOf, isWorkedOut } from '../source';
import type { DistrictId, Measure } from '../types';

/** Whether it is the growth of several units, which tells nothing of the one that they became. */
export const isGrowthOfSeveral = (measure: Measure, units: readonly DistrictId[]): boolean =>
  grownOf(measure) !== null && units.length > 1 && units.some((unit) => isWorkedOut(measure, unit));

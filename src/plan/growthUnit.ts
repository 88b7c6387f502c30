import { isPercent } from './kinds';
import type { Measure } from './types';

/** A share of what there was a year before, or of percentages the difference. */
export type GrowthUnit = '%' | '百分点';

/** What growth over the last year is told in. */
export const growthUnit = (measure: Pick<Measure, 'unit' | 'nature' | 'quantity'>): GrowthUnit =>
  isPercent(measure) ? '百分点' : '%';

/** Whether that is what a unit says, however it is written: ％, 个百分点. */
export const isUnit = (unit: string, wanted: GrowthUnit): boolean =>
  unit.normalize('NFKC').replace(/^个/, '') === wanted;

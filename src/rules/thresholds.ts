import { FAR_OVER } from '../figures/plausible';
import type { MeasureId, Plan, Thresholds } from '../plan/types';

/** What applies where a plan sets nothing else. */
const DEFAULT_THRESHOLDS: Thresholds = {
  completionAbove: 1.5,
  gainAbove: 0.5,
  gainFrom: 10,
  paceWithin: 0.5,
  paceFrom: 30,
  farOverFrom: FAR_OVER,
  growthWithin: Infinity,
  equalFiguresFrom: 5,
};

/** Where checks begin to ask: about a measure, or about whole columns. */
export function thresholdsOf({ thresholds }: Plan, measure?: MeasureId): Thresholds {
  const { byMeasure, ...forAll } = thresholds ?? {};
  const own = measure === undefined ? undefined : byMeasure?.[measure];
  return { ...DEFAULT_THRESHOLDS, ...forAll, ...own };
}

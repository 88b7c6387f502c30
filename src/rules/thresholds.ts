import { FAR_OVER } from '../figures/plausible';
import type { Plan, Thresholds } from '../plan/types';

/** What applies where a plan sets nothing else. */
const DEFAULT_THRESHOLDS: Thresholds = {
  completionAbove: 1.5,
  gainAbove: 0.5,
  gainFrom: 10,
  paceWithin: 0.5,
  paceFrom: 30,
  slipFrom: FAR_OVER,
  equalFiguresFrom: 5,
};

/** A plan's own thresholds, and the usual ones for the rest. */
export function thresholdsOf({ thresholds }: Plan): Thresholds {
  return { ...DEFAULT_THRESHOLDS, ...thresholds };
}

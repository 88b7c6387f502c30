import { FAR_OVER } from '../figures/plausible';
import type { Thresholds } from '../plan/types';

/** What applies where a plan sets nothing else. */
export const DEFAULT_THRESHOLDS: Thresholds = {
  completionAbove: 1.5,
  gainAbove: 0.5,
  gainFrom: 10,
  paceWithin: 0.5,
  paceFrom: 30,
  slipFrom: FAR_OVER,
  equalFiguresFrom: 5,
};

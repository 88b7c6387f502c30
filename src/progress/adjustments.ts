import { isShare } from '../plan/kinds';
import type { DistrictId, IsoDate, Measure, MeasureId } from '../plan/types';

/** A district's target changed during the year; the published one stays beside it. */
export interface Adjustment {
  readonly district: DistrictId;
  readonly measure: MeasureId;
  /** From `leastTarget` on. */
  readonly target: number;
  readonly reason: string;
  readonly date: IsoDate;
}

/**
 * The least that a target may be adjusted to; null: there is no such bound. What is to be reached from below has to be
 * something, unless it may be negative; a limit may be 0; and 0.75 for a share came from typing 75 %.
 */
export function leastTarget(measure: Measure): number | null {
  const { least, decimals } = measure.quantity;
  const step = 10 ** -decimals;
  if (isShare(measure)) return 1 + step;
  if (least === null || least < 0 || measure.polarity === 'negative') return least;
  return Math.max(least, step);
}

import { monthsElapsed, type Period } from '../plan/period';
import type { Measure } from '../plan/types';
import type { Completion } from './completion';
import { isCumulative } from '../plan/kinds';

/** Months ÷ 12 as it is published: truncated to 0.1 % like every completion, 8/12 is 66.6 %. */
export function publishedTimeProgress(period: Period): number {
  return Math.floor((monthsElapsed(period) * 1000) / 12) / 1000;
}

/** What a measure should have come to by now: time progress, or all of it where time does not count. */
export function expectedShare(measure: Measure, period: Period): number {
  return isCumulative(measure) ? publishedTimeProgress(period) : 1;
}

/**
 * Lead (+) or lag (−) in percentage points with one decimal: the difference of the two published percentages, so that
 * anybody gets the same from the printed page. Null where there is no completion.
 */
export function gapOf(measure: Measure, completion: Completion, period: Period): number | null {
  // To stay below a limit has no pace.
  if (completion.kind !== 'number' || measure.polarity === 'negative') return null;
  return pointsBetween(completion.value, expectedShare(measure, period), 3);
}

/** a − b in percentage points, of two ratios with `digits` decimals. */
export function pointsBetween(a: number, b: number, digits: number): number {
  const scale = 10 ** digits;
  return (Math.round(a * scale) - Math.round(b * scale)) / 10 ** (digits - 2);
}

import { decimal, divide, numberOf } from '../plan/decimal';
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
 * anybody gets the same from the printed page. Of a limit for the whole year, what may be used up by now minus what is,
 * rounded up. Null where there is no completion in numbers.
 */
export function gapOf(
  measure: Measure,
  completion: Completion,
  period: Period,
  used: number | null = null,
): number | null {
  if (completion.kind !== 'number') return null;
  const expected = expectedShare(measure, period);
  if (!isCumulative(measure) || measure.polarity === 'positive') {
    return pointsBetween(completion.value, expected, 3);
  }
  return used === null ? null : pointsBetween(expected, used, 3);
}

/** What is used up of a limit: actual ÷ target, rounded up to 0.1 %. */
export function usedShare(target: number, actual: number): number {
  const ratio = divide(decimal(actual), decimal(target), 9);
  const step = 10n ** 6n;
  return numberOf({ units: (ratio.units + step - 1n) / step, scale: 3 });
}

/** a − b in percentage points, of two ratios with `digits` decimals. */
export function pointsBetween(a: number, b: number, digits: number): number {
  const scale = 10 ** digits;
  return (Math.round(a * scale) - Math.round(b * scale)) / 10 ** (digits - 2);
}

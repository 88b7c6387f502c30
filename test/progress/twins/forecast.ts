import { decimal, multiply, numberOf, subtract, type Decimal } from '../../../src/plan/decimal';
import { monthsElapsed, type Period } from '../../../src/plan/period';
import type { Measure, Target } from '../../../src/plan/types';
import type { Entry } from '../../../src/progress/entry';
import { isCumulative } from '../../../src/plan/kinds';
import type { Total } from '../../../src/progress/total';

/**
 * The year's end by the pace so far: actual × 12 ÷ months, cut to the measure's decimals so that it promises nothing.
 * Null where time does not count (shares, density) or nothing was reported.
 */
export function forecastOf(measure: Measure, actual: Entry | Total, period: Period): number | null {
  if (!isCumulative(measure) || actual.kind !== 'number') return null;
  const twelvefold = multiply(decimal(actual.value), decimal(12));
  return quotient(twelvefold, monthsElapsed(period), measure.quantity.decimals, 'down');
}

/**
 * What every remaining month must bring, rounded up to the measure's decimals; 0 once the target is reached. Null where
 * time does not count, nothing was reported, or no month remains.
 */
export function neededPerMonth(
  measure: Measure,
  target: Target | null,
  actual: Entry | Total,
  period: Period,
): number | null {
  if (!isCumulative(measure) || measure.polarity === 'negative') return null;
  if (actual.kind !== 'number' || target?.kind !== 'number') return null;
  const rest = subtract(decimal(target.value), decimal(actual.value));
  if (rest.units <= 0n) return 0;
  const months = 12 - monthsElapsed(period);
  return months === 0 ? null : quotient(rest, months, measure.quantity.decimals, 'up');
}

/** value ÷ divisor with `digits` decimals; the value is not negative. */
function quotient(value: Decimal, divisor: number, digits: number, to: 'up' | 'down'): number {
  const numerator = value.units * 10n ** BigInt(digits);
  const denominator = BigInt(divisor) * 10n ** BigInt(value.scale);
  const units = numerator / denominator;
  const more = to === 'up' && units * denominator < numerator;
  return numberOf({ units: more ? units + 1n : units, scale: digits });
}

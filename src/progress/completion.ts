import { decimal, divide, multiply, numberOf, type Decimal } from '../plan/decimal';
import type { Measure, Target } from '../plan/types';
import type { Entry } from './entry';
import type { Total } from './total';
import type { UnknownReason } from './unknownReason';

/** How far an actual has come, or why that cannot be said. */
export type Completion =
  | {
      readonly kind: 'number';
      /** Ratio truncated to 0.1 %, as the sheet stores it: 0.999 is 99.9 %. Never rounded up. */
      readonly value: number;
      /** Ratio to nine digits, for comparing with time progress. */
      readonly ratio: number;
    }
  /** The two numbers have no share: a growth of -2 against a target of 3. */
  | { readonly kind: 'compared'; readonly isMet: boolean }
  | { readonly kind: 'notApplicable' }
  | { readonly kind: 'blank' }
  | {
      readonly kind: 'unknown';
      readonly reason: UnknownReason | 'zeroTarget' | 'missingTarget';
    };

/** Whether a figure that is 有误 stands behind it. */
export const isInvalid = (completion: Completion): boolean =>
  completion.kind === 'unknown' && completion.reason === 'invalid';

/** Digits that a ratio is rounded to before it is truncated, so that 0.3 is not 0.2999…; as in the sheet. */
const RATIO_DIGITS = 9;

/**
 * Actual ÷ target; the twin of a cell of 完成率. Of what is not to be exceeded, target ÷ actual.
 *
 * @param target null where the table prints none
 */
export function completionOf(
  measure: Pick<Measure, 'polarity' | 'quantity'>,
  target: Target | null,
  actual: Entry | Total,
): Completion {
  if (target?.kind === 'notApplicable') return { kind: 'notApplicable' };
  switch (actual.kind) {
    case 'invalid':
      return { kind: 'unknown', reason: 'invalid' };
    case 'unknown':
      return actual;
    case 'blank':
      return { kind: 'blank' };
    case 'notApplicable':
      return { kind: 'unknown', reason: 'invalid' };
    case 'number':
      return target === null
        ? { kind: 'unknown', reason: 'missingTarget' }
        : completionOfNumbers(measure, target.value, actual.value);
  }
}

/** The same for a figure against a target that is a number. */
export function completionOfNumbers(
  { polarity, quantity: { least } }: Pick<Measure, 'polarity' | 'quantity'>,
  target: number,
  actual: number,
): Completion {
  if (polarity === 'negative') {
    if (target > 0 && actual > 0) return share(target, actual);
    if (target < 0 && actual < 0) return share(actual, target);
    return { kind: 'compared', isMet: actual <= target };
  }
  if (target > 0) return share(actual, target);
  if (least === null || least < 0) return { kind: 'compared', isMet: actual >= target };
  return { kind: 'unknown', reason: 'zeroTarget' };
}

function share(part: number, whole: number): Completion {
  const ratio = divide(decimal(part), decimal(whole), RATIO_DIGITS);
  return { kind: 'number', value: numberOf(floored(ratio, 3)), ratio: numberOf(ratio) };
}

/** For how many months of the year's target `actual` would do, to nine digits. */
export function monthsDone(actual: number, target: number): number {
  return numberOf(divide(multiply(decimal(actual), decimal(12)), decimal(target), RATIO_DIGITS));
}

/** Towards less, also below 0. */
function floored({ units, scale }: Decimal, digits: number): Decimal {
  const step = 10n ** BigInt(scale - digits);
  const part = ((units % step) + step) % step;
  return { units: (units - part) / step, scale: digits };
}

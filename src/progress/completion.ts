import { decimal, divide, multiply, numberOf, type Decimal } from '../plan/decimal';
import type { Target } from '../plan/types';
import type { Entry } from './entry';
import type { Total, UnknownReason } from './total';

/** How far an actual has come, or why that cannot be said. */
export type Completion =
  | {
      readonly kind: 'number';
      /** Ratio truncated to 0.1 %, as the sheet stores it: 0.999 is 99.9 %. Never rounded up. */
      readonly value: number;
      /** Ratio to nine digits, for comparing with time progress. */
      readonly ratio: number;
    }
  | { readonly kind: 'notApplicable' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unknown'; readonly reason: UnknownReason | 'zeroTarget' };

/** Digits that a ratio is rounded to before it is truncated, so that 0.3 is not 0.2999…; as in the sheet. */
const RATIO_DIGITS = 9;

/** Actual ÷ target; the twin of a cell of 完成率. */
export function completionOf(target: Target, actual: Entry | Total): Completion {
  if (target.kind === 'notApplicable') return { kind: 'notApplicable' };
  switch (actual.kind) {
    case 'invalid':
      return { kind: 'unknown', reason: 'invalid' };
    case 'unknown':
      return actual;
    case 'blank':
      return { kind: 'blank' };
    case 'notApplicable':
      return { kind: 'unknown', reason: 'invalid' };
    case 'number': {
      if (target.value === 0) return { kind: 'unknown', reason: 'zeroTarget' };
      const ratio = divide(decimal(actual.value), decimal(target.value), RATIO_DIGITS);
      return { kind: 'number', value: numberOf(truncated(ratio, 3)), ratio: numberOf(ratio) };
    }
  }
}

/** Whether `ratio` of a year's target is done in `months` of twelve, or more. */
export function keepsPace(actual: number, target: number, months: number): boolean {
  const twelvefold = divide(multiply(decimal(actual), decimal(12)), decimal(target), RATIO_DIGITS);
  return numberOf(twelvefold) >= months;
}

function truncated({ units, scale }: Decimal, digits: number): Decimal {
  return { units: units / 10n ** BigInt(scale - digits), scale: digits };
}

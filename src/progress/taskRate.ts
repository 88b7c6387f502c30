import { wantedOf } from '../plan/bound';
import { WHOLE } from '../plan/column';
import { decimal, divide, multiply, numberOf, truncated, type Decimal } from '../plan/decimal';
import { growthUnit } from '../plan/growthUnit';
import type { BodyTarget, Bound, MeasureId, TypedFigures } from '../plan/types';
import { exactDifference, exactGrowth, RATE_DIGITS } from './growth';
import type { PeriodFigures } from './periodFigures';
import type { LastYearFigures } from './lastYearFigures';
import type { Status } from './status';
import type { UnknownReason } from './unknownReason';
import { yearOnYear } from './yearOnYear';

/** The two numbers of a target that no measure tells: this year's and last year's, or a part and its whole. */
export interface TypedPair {
  readonly first: number | null;
  readonly second: number | null;
}

export type RateReason = UnknownReason | 'missingDenominator' | 'zeroDenominator';

/** How much something has grown, or which part of a whole it is, in the body target's unit. */
export type TaskRate =
  | {
      readonly kind: 'number';
      /** Truncated to 0.1 %, of points to the measure's decimals. */
      readonly value: number;
      /** To `RATE_DIGITS`: the bound is held against it. */
      readonly exact: number;
    }
  | { readonly kind: 'blank' }
  | { readonly kind: 'notApplicable' }
  | { readonly kind: 'unknown'; readonly reason: RateReason };

const HUNDRED = decimal(100);

const unknown = (reason: RateReason): TaskRate => ({ kind: 'unknown', reason });

/** Of two typed numbers; the twin of 得数. */
export function typedRate(figures: TypedFigures, { first, second }: TypedPair): TaskRate {
  const isGrowth = figures === 'growth';
  if (first === null) return { kind: 'blank' };
  if (second === null) return unknown(isGrowth ? 'missingLast' : 'missingDenominator');
  if (first < 0 || second < 0) return unknown('invalid');
  if (second === 0) return unknown(isGrowth ? 'zeroBase' : 'zeroDenominator');
  const part = isGrowth ? exactDifference(first, second) : decimal(first);
  return rateOf(divide(multiply(part, HUNDRED), decimal(second), RATE_DIGITS), 1);
}

/** Of the whole's figure over last year's; the twin of a line that takes it from 同比. */
export function grownRate(
  figures: PeriodFigures,
  lastYear: LastYearFigures,
  id: MeasureId,
): TaskRate {
  const compared = yearOnYear(figures, lastYear, id, WHOLE);
  if (compared.kind !== 'number') return compared;
  if (compared.growth.kind === 'none') return unknown(compared.growth.reason);
  const { measure, actual } = figures.figure(id, WHOLE);
  const before = lastYear(id, WHOLE);
  if (actual.kind !== 'number' || before.kind !== 'number') return unknown('missingLast');
  const exact = exactGrowth(measure, actual.value, before.value);
  if (typeof exact === 'string') return unknown(exact);
  return rateOf(exact, growthUnit(measure) === '百分点' ? measure.quantity.decimals : 1);
}

/** Met or not by what is not truncated: 15.29 % is more than 15.25 %, and −0.04 % no growth of 0. */
export function rateStatus({ bound }: Pick<BodyTarget, 'bound'>, rate: TaskRate): Status {
  switch (rate.kind) {
    case 'number':
      return reaches(bound, rate.exact) ? 'met' : 'unmet';
    case 'blank':
      return 'notReported';
    case 'notApplicable':
    case 'unknown':
      return rate.kind;
  }
}

const reaches = (bound: Bound, value: number): boolean =>
  bound.kind === 'atMost' ? value <= bound.value : value >= wantedOf(bound);

const rateOf = (exact: Decimal, digits: number): TaskRate => ({
  kind: 'number',
  value: numberOf(truncated(exact, digits)),
  exact: numberOf(exact),
});

import { wantedOf } from '../plan/bound';
import { monthsElapsed, yearOf, type Period } from '../plan/period';
import type { Measure, Programme, ProgrammeTarget } from '../plan/types';

/** Months of a programme: those that are over at a period's end, and all. */
export function programmeMonths(
  { from, to }: Pick<Programme, 'from' | 'to'>,
  period: Period,
): { readonly elapsed: number; readonly all: number } {
  return {
    elapsed: 12 * (yearOf(period) - from) + monthsElapsed(period),
    all: 12 * (to + 1 - from),
  };
}

/** Years of a programme up to a period's, that one included. */
export function yearsSoFar({ from }: Pick<Programme, 'from'>, period: Period): readonly number[] {
  return Array.from({ length: yearOf(period) + 1 - from }, (_, at) => from + at);
}

type Counted = Pick<ProgrammeTarget, 'bound' | 'counting' | 'base'>;

/** Whether a target's course since the programme's beginning is known: of years that add up, or from a base on. */
export const isPaced = ({ counting, base }: Counted): boolean =>
  counting === 'cumulative' || base !== null;

/** Whether the target is a limit, not to be exceeded. */
export const isLimit = ({ bound }: Pick<Counted, 'bound'>): boolean => bound.kind === 'atMost';

/**
 * The figure from which the way to a target is measured: done is (figure − start) ÷ (target − start). Null: there is no way
 * to go, as to a limit that was kept from the beginning. Without a base a stock starts from 0, which says how much of the
 * target is there, but no pace.
 */
export function startOf(target: Counted): number | null {
  const start = target.base ?? 0;
  const span = wantedOf(target.bound) - start;
  if (target.counting === 'cumulative' || !isLimit(target)) return span > 0 ? start : null;
  return target.base !== null && span < 0 ? start : null;
}

/** Most decimals that a typed figure, and one turned into another unit, may have. */
export const TYPED_DECIMALS = 4;

/** Decimals of a year's figure that a measure gives, in the target's unit. */
export const decimalsIn = (
  { factor }: Pick<ProgrammeTarget, 'factor'>,
  { quantity }: Pick<Measure, 'quantity'>,
): number => (factor === 1 ? quantity.decimals : TYPED_DECIMALS);

/** Decimals of a pace a year: of what is counted one, for a half a year is a pace too. */
export const paceDecimals = (
  target: Pick<ProgrammeTarget, 'factor'>,
  measure: Pick<Measure, 'quantity'> | null,
): number => (measure !== null && decimalsIn(target, measure) === 0 ? 1 : 2);

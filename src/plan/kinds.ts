import { once } from './once';
import type { Measure } from './types';

/** What the questions below look at. */
type Kind = Pick<Measure, 'quantity' | 'unit' | 'nature'>;

/** Whether a number keeps within bounds, as far as there are any. */
export const isWithin = (
  { least, most }: { readonly [B in 'least' | 'most']?: number | null | undefined },
  value: number,
): boolean => (least ?? -Infinity) <= value && value <= (most ?? Infinity);

/** A part of a whole, 0 to 100 %: 0.75 typed for it came from 75 %. */
export const isShare = ({ nature, quantity }: Pick<Kind, 'nature' | 'quantity'>): boolean =>
  nature === 'ratio' && quantity.least === 0 && quantity.most === 100;

/** A share that somebody types: 0.75 in it is asked about. */
export const isTypedShare = (
  measure: Pick<Kind, 'nature' | 'quantity'> & Partial<Pick<Measure, 'source'>>,
): boolean => isShare(measure) && (measure.source?.kind ?? 'entered') === 'entered';

/**
 * One whose targets are all above 1 %, so that a figure of 1 or less was probably meant as a part of 1; where a target is as
 * low as that, so may the figures be.
 */
export const isAboveOne = (
  measure: Pick<Kind, 'nature' | 'quantity'> & Partial<Pick<Measure, 'source' | 'targets'>>,
): boolean =>
  isTypedShare(measure) && !(measure.targets !== undefined && haveOneOrLess(measure.targets));

const haveOneOrLess = once((targets: Measure['targets']): boolean =>
  Object.values(targets).some(
    (target) => target.kind === 'number' && target.value > 0 && target.value <= 1,
  ),
);

/** Written with a percent sign, or could be: shares and growth rates. */
export const isPercent = (measure: Kind): boolean => measure.unit === '%' || isShare(measure);

/** Counted in whole numbers. */
export const isCount = (measure: Kind): boolean =>
  measure.quantity.decimals === 0 && !isPercent(measure);

/** So much of one thing to one of another, which two numbers with a slash may be worked out to: 万人拥有量. */
export const isDensity = (measure: Kind): boolean =>
  measure.nature !== 'flow' && measure.quantity.decimals > 0 && !isPercent(measure);

export const isMoney = ({ unit }: Pick<Kind, 'unit'>): boolean => unit.endsWith('元');

/** The figure of several units is their weighted mean, which has more digits than one that somebody enters. */
export const isMean = ({ aggregation }: Pick<Measure, 'aggregation'>): boolean =>
  aggregation.kind === 'weightedByMeasure' || aggregation.kind === 'weightedByPopulation';

/** Grows from January on, so that it may not fall and time progress means something for it. */
export const isCumulative = ({ nature }: Pick<Kind, 'nature'>): boolean => nature === 'flow';

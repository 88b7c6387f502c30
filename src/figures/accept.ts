import { isCount } from '../plan/kinds';
import { isTooLong, roundTo, withoutNoise } from './plainNumber';
import { dateSuspected, isFarOver, isShareBelowOne } from './plausible';
import { hasMoreDecimals, rangeProblem } from './range';
import {
  numberCandidate,
  refuse,
  type ReadContext,
  type ReadMeasure,
  type FigureReading,
  type FigureWarning,
} from './reading';

/**
 * The last step of every path: a number in the measure's own unit becomes a figure, or is out of range.
 *
 * @param meantAsShare a share is written without percent sign or format, so that 0.75 may stand for 75 %
 */
export function accept(
  number: number,
  raw: string,
  measure: ReadMeasure,
  context: ReadContext,
  meantAsShare = true,
): FigureReading {
  const value = withoutNoise(number);
  const problem = rangeProblem(value, measure);
  if (problem !== null) return refuse(problem, raw);
  if (isTooLong(value)) return refuse('tooLong', raw);
  if (meantAsShare && value < 1 && isShareBelowOne(value, measure)) {
    return refuse('belowOne', raw, numberCandidate(withoutNoise(value * 100)));
  }
  return {
    ok: true,
    // A count has no more digits than the sheet's formulas see: 149.0000001 is 149.
    figure: { kind: 'number', value: isCount(measure) ? roundTo(value, 0) : value },
    warnings: doubts(value, measure, context, meantAsShare),
  };
}

function doubts(
  value: number,
  measure: ReadMeasure,
  context: ReadContext,
  meantAsShare: boolean,
): readonly FigureWarning[] {
  const warnings: FigureWarning[] = [];
  const { target } = context;
  const date = dateSuspected(value, measure, target, context.year, context.date1904);
  if (date !== null) warnings.push({ code: 'looksLikeDate', date });
  if (isShareBelowOne(value, measure)) {
    warnings.push({
      code: 'shareBelowOne',
      value,
      // A percent format or sign already says which of the two was meant.
      ...(meantAsShare && { suggestion: numberCandidate(withoutNoise(value * 100)) }),
    });
  }
  if (target !== undefined && isFarOver(value, target)) {
    warnings.push({ code: 'farOverTarget', value, target });
  }
  if (hasMoreDecimals(value, measure)) {
    warnings.push({ code: 'moreDecimals', value, decimals: measure.quantity.decimals });
  }
  return warnings;
}

import { isCount, isShare } from '../plan/kinds';
import { fitsDecimals } from './plainNumber';
import type { RangeProblem, ReadMeasure } from './reading';

/** Why a number cannot be an actual of the measure, or null. */
export function rangeProblem(value: number, measure: ReadMeasure): RangeProblem | null {
  const { least, most } = measure.quantity;
  if (least !== null && value < least) {
    return least === 0 ? { code: 'negative', value } : { code: 'tooLow', value, bound: least };
  }
  if (isCount(measure) && !fitsDecimals(value, 0)) return { code: 'notWhole', value };
  if (most !== null && value > most) {
    return isShare(measure)
      ? { code: 'overHundred', value }
      : { code: 'tooHigh', value, bound: most };
  }
  return null;
}

/** A count with decimals is out of range; other figures may only be written more finely than they should. */
export function hasMoreDecimals(value: number, measure: ReadMeasure): boolean {
  if (isCount(measure)) return false;
  return !fitsDecimals(value, measure.quantity.decimals);
}

/** Whether a measure can have the number just as it is. */
export function fits(value: number, measure: ReadMeasure): boolean {
  return rangeProblem(value, measure) === null && !hasMoreDecimals(value, measure);
}

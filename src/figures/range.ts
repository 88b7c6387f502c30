import type { RangeReason, ReadMeasure } from './reading';

/** Why a number cannot be an actual of the measure, or null. Shares go from 0 to 100, nothing is negative. */
export function rangeProblem(value: number, measure: ReadMeasure): RangeReason | null {
  if (value < 0) return 'negative';
  if (measure.valueType === 'count' && !Number.isInteger(value)) return 'notWhole';
  if (measure.valueType === 'percentage' && value > 100) return 'overHundred';
  return null;
}

/** Below it two numbers are the same one, whatever binary arithmetic left behind; the sheets use it too. */
const NOISE = 1e-9;

/** A count with decimals is out of range; other figures may only be written more finely than they should. */
export function hasMoreDecimals(value: number, { valueType, decimals }: ReadMeasure): boolean {
  if (valueType === 'count') return false;
  const scale = 10 ** decimals;
  return Math.abs(Math.round(value * scale) / scale - value) >= NOISE;
}

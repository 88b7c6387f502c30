import { parseNumber, pointMayPart } from './plainNumber';
import { rangeProblem } from './range';
import type { ReadMeasure } from './reading';
import { inOwnUnit, type Suffix } from './units';

/**
 * Both figures that digits like `4.000` may be, in the measure's own unit; null where only one is possible: `75.000` is no
 * 75,000 %.
 */
export function twoWays(
  digits: string,
  unit: Suffix,
  measure: ReadMeasure,
): readonly [number, number] | null {
  const value = pointMayPart(digits) ? parseNumber(digits) : null;
  if (value === null) return null;
  const asDecimal = inOwnUnit(value, unit, measure);
  const asGroups = inOwnUnit(value * 1000, unit, measure);
  if (asDecimal === null || asGroups === null) return null;
  return rangeProblem(asGroups, measure) === null ? [asDecimal, asGroups] : null;
}

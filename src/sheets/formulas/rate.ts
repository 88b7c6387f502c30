import { wantedOf } from '../../plan/bound';
import type { GrowthUnit } from '../../plan/growthUnit';
import type { Bound, TypedFigures } from '../../plan/types';
import { RATE_DIGITS } from '../../progress/growth';
import { words } from '../labels';
import type { CellRef } from '../layout/address';
import { expression, isBlank, quoted, say, type Expression } from './text';
import { exactDifference } from './yearOnYear';

/** What a rate is of: this year's figure and last year's, or a part and its whole. */
export interface Pair<T extends string = CellRef> {
  readonly first: T;
  readonly second: T;
}

const more = ({ first, second }: Pair<string>): string => exactDifference(first, second);

/** Growth as it is held against a bound, in its unit. */
export const exactGrowth = (unit: GrowthUnit, pair: Pair<string>): string =>
  unit === '%' ? `ROUND(100*${more(pair)}/${pair.second},${RATE_DIGITS})` : more(pair);

const exactRatio = ({ first, second }: Pair): string =>
  `ROUND(100*${first}/${second},${RATE_DIGITS})`;

export const exactRate = (figures: TypedFigures, pair: Pair): string =>
  figures === 'growth' ? exactGrowth('%', pair) : exactRatio(pair);

/** Of two typed numbers, in % truncated to 0.1; `typedRate` is its twin. */
export function typedRate(figures: TypedFigures, pair: Pair): Expression {
  const { first, second } = pair;
  const [missing, zero] =
    figures === 'growth'
      ? [words.missingLast, words.zeroBase]
      : [words.missingDenominator, words.zeroDenominator];
  const rate = `IF(${second}=0,${quoted(zero)},` + `TRUNC(${exactRate(figures, pair)},1))`;
  const judged = `IF(COUNT(${first},${second})<2,${say.invalid},IF(OR(${first}<0,${second}<0),${say.invalid},${rate}))`;
  const told = `IF(${isBlank(first)},"",IF(${isBlank(second)},${quoted(missing)},${judged}))`;
  return expression(`IFERROR(${told},${say.invalid})`);
}

/**
 * Met or not, or the word that stands where the rate would.
 *
 * @param shown the rate's cell
 * @param exact what is held against the bound where that is a number
 */
export function rateState(bound: Bound, shown: CellRef, exact: string): Expression {
  const sign = bound.kind === 'atMost' ? '<=' : '>=';
  const state = `IF(${exact}${sign}${wantedOf(bound)},${quoted(words.met)},${quoted(words.unmet)})`;
  return expression(
    `IF(ISNUMBER(${shown}),${state},IF(${isBlank(shown)},${quoted(words.notReported)},${shown}))`,
  );
}

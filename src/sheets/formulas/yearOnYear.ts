import { isMean, isPercent } from '../../plan/kinds';
import type { Measure } from '../../plan/types';
import { RATE_DIGITS } from '../../progress/growth';
import { words } from '../labels';
import type { CellRef, RangeRef } from '../layout/address';
import { areApart } from './count';
import type { Judged } from './judged';
import { expression, isBlank, quoted, say, type Expression } from './text';

/** A figure and that of the same months a year before. */
export interface Years {
  readonly now: CellRef;
  readonly before: CellRef;
}

/** The whole's, with the units' figures that both are made of. */
export interface WholeYears extends Years {
  readonly nowRow: RangeRef;
  readonly beforeRow: RangeRef;
}

/** A way of comparing two numbers of a measure. */
export type Compares = (measure: Measure, years: Years) => string;

/** A figure as it is printed; `asPrinted` is its twin. */
export const printed = (measure: Measure, cell: CellRef): string =>
  isMean(measure) ? `ROUND(${cell},${measure.quantity.decimals})` : cell;

/** Without binary noise, and not truncated yet. */
export const exactDifference = (now: string, before: string): string => `ROUND(${now}-${before},6)`;

/** 增减: truncated to the measure's decimals, or to those of the measure that it is a figure of. */
export const difference = (
  of: Measure,
  { now, before }: Years,
  decimals = of.quantity.decimals,
): string => `TRUNC(${exactDifference(printed(of, now), printed(of, before))},${decimals})`;

/** Nothing can be divided by 0, and a share of a negative figure means nothing. */
export const overPositive = (before: string, then: string): string =>
  `IF(${before}=0,${quoted(words.zeroBase)},IF(${before}<0,${quoted(words.negativeBase)},${then}))`;

/** `RATE_DIGITS` of a rate that is written as a fraction. */
const FRACTION_DIGITS = RATE_DIGITS + 2;

/** 同比: a rate truncated to 0.1 %, or of percentages the difference in points; `yearOnYear` is its twin. */
export const growth: Compares = (measure, years) => {
  if (isPercent(measure)) return difference(measure, years);
  const [now, before] = [printed(measure, years.now), printed(measure, years.before)];
  return overPositive(
    before,
    `TRUNC(ROUND(${exactDifference(now, before)}/${before},${FRACTION_DIGITS}),3)`,
  );
};

/** A unit's. */
export function unitCompared(
  measure: Measure,
  years: Years,
  { isValid, otherwise }: Judged,
  compare: Compares,
): Expression {
  const { now } = years;
  return expression(
    `IF(ISERROR(${now}),${say.invalid},IF(${isBlank(now)},"",` +
      `IF(${isValid},${againstBefore(years, compare(measure, years))},${otherwise})))`,
  );
}

/** The whole's; totals of other units are not compared. */
export function wholeCompared(measure: Measure, years: WholeYears, compare: Compares): Expression {
  const { now, nowRow, beforeRow } = years;
  const figure = `IF(${areApart(nowRow, beforeRow)},${quoted(words.coverage)},${compare(measure, years)})`;
  return expression(
    `IF(ISERROR(${now}),${say.invalid},IF(ISNUMBER(${now}),${againstBefore(years, figure)},` +
      `IF(${isBlank(now)},"",${now})))`,
  );
}

/** What stands in last year's place says why there is nothing to compare with. */
function againstBefore({ before }: Years, then: string): string {
  return (
    `IF(ISERROR(${before}),${say.invalid},IF(ISNUMBER(${before}),${then},` +
    `IF(OR(${isBlank(before)},${before}="/"),${quoted(words.missingLast)},${before})))`
  );
}

import { WHOLE, type Column } from '../plan/column';
import { decimal, divide, numberOf, truncated, type Decimal } from '../plan/decimal';
import { isPercent } from '../plan/kinds';
import type { Measure, MeasureId } from '../plan/types';
import { asPrinted, coversTheSame, exactDifference } from './growth';
import type { PeriodFigures } from './periodFigures';
import type { LastYearFigures } from './lastYearFigures';
import type { UnknownReason } from './unknownReason';

/** How fast a figure has grown. */
export type Growth =
  /** The difference ÷ last year's figure, truncated to 0.1 %: 0.123 is 12.3 %. */
  | { readonly kind: 'rate'; readonly value: number }
  /** Of percentages: the difference itself, in percentage points, truncated to the measure's decimals. */
  | { readonly kind: 'points'; readonly value: number }
  /** Nothing can be divided by 0, and a share of a negative figure means nothing. */
  | { readonly kind: 'none'; readonly reason: 'zeroBase' | 'negativeBase' };

/** A figure against the same months of the last year (同比), or why that cannot be said. */
export type YearOnYear =
  | {
      readonly kind: 'number';
      /** Truncated to the measure's decimals. */
      readonly difference: number;
      readonly growth: Growth;
      readonly direction: 'better' | 'worse' | 'same';
    }
  | { readonly kind: 'notApplicable' }
  /** Not reported this year. */
  | { readonly kind: 'blank' }
  | { readonly kind: 'unknown'; readonly reason: UnknownReason };

/** Digits that a ratio is rounded to before it is truncated; as in the sheet. */
const RATIO_DIGITS = 9;

/** 同比 of one figure; the twin of a cell of the sheet 同比. */
export function yearOnYear(
  figures: PeriodFigures,
  lastYear: LastYearFigures,
  id: MeasureId,
  column: Column,
): YearOnYear {
  const { plan, entries } = figures;
  const { measure, actual } = figures.figure(id, column);
  switch (actual.kind) {
    case 'invalid':
      return { kind: 'unknown', reason: 'invalid' };
    case 'unknown':
    case 'blank':
    case 'notApplicable':
      return actual;
    case 'number':
      break;
  }
  const before = lastYear(id, column);
  if (before.kind === 'unknown') return before;
  if (before.kind !== 'number') return { kind: 'unknown', reason: 'missingLast' };
  if (
    column === WHOLE &&
    !coversTheSame(plan.districts, entries[id] ?? {}, (unit) => lastYear(id, unit))
  ) {
    return { kind: 'unknown', reason: 'coverage' };
  }
  return compared(measure, actual.value, before.value);
}

/** The comparison itself, of both figures as they are printed. */
export function compared(measure: Measure, now: number, last: number): YearOnYear {
  const before = asPrinted(measure, last);
  const exact = exactDifference(asPrinted(measure, now), before);
  const difference = numberOf(truncated(exact, measure.quantity.decimals));
  const sign = Math.sign(numberOf(exact)) * (measure.polarity === 'negative' ? -1 : 1);
  return {
    kind: 'number',
    difference,
    growth: growthOf(measure, exact, difference, before),
    direction: sign === 0 ? 'same' : sign > 0 ? 'better' : 'worse',
  };
}

function growthOf(measure: Measure, exact: Decimal, difference: number, before: number): Growth {
  if (isPercent(measure)) return { kind: 'points', value: difference };
  if (before === 0) return { kind: 'none', reason: 'zeroBase' };
  if (before < 0) return { kind: 'none', reason: 'negativeBase' };
  return {
    kind: 'rate',
    value: numberOf(truncated(divide(exact, decimal(before), RATIO_DIGITS), 3)),
  };
}

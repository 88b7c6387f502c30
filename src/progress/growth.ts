import { WHOLE, type Column } from '../plan/column';
import { withoutNoise } from '../figures/plainNumber';
import {
  decimal,
  divide,
  multiply,
  numberOf,
  subtract,
  truncated,
  type Decimal,
} from '../plan/decimal';
import { growthUnit } from '../plan/growthUnit';
import { isMean } from '../plan/kinds';
import type { DistrictId, Measure } from '../plan/types';
import type { Entry, EntryRow } from './entry';
import type { LastYearFigures, Restated } from './lastYearFigures';
import type { Total } from './total';
import type { UnknownReason } from './unknownReason';

/** Digits that a difference is rounded to, without binary noise; as in the sheet. */
const DIFFERENCE_DIGITS = 6;

/**
 * Digits that a rate in % is rounded to before it is truncated; as in the sheet. Enough that no quotient of two figures
 * below 1,000 with four decimals is rounded over a tenth or stands within a double's noise of a half: they are at least
 * 10⁻⁸ from any tenth that they do not reach.
 */
export const RATE_DIGITS = 9;
const HUNDRED = decimal(100);

/** Without binary noise, and not truncated yet. */
export const exactDifference = (now: number, before: number): Decimal =>
  divide(subtract(decimal(now), decimal(before)), decimal(1), DIFFERENCE_DIGITS);

/** As it is printed: whoever subtracts two printed figures is to find the printed difference. */
export const asPrinted = (
  measure: Pick<Measure, 'aggregation' | 'quantity'>,
  figure: number,
): number =>
  isMean(measure)
    ? numberOf(divide(decimal(withoutNoise(figure)), decimal(1), measure.quantity.decimals))
    : figure;

/** How much a figure has grown, in its measure's `growthUnit` and not truncated yet, or why that cannot be said. */
export function exactGrowth(
  measure: Measure,
  now: number,
  last: number,
): Decimal | 'zeroBase' | 'negativeBase' {
  const before = asPrinted(measure, last);
  const more = exactDifference(asPrinted(measure, now), before);
  if (growthUnit(measure) === '百分点') return more;
  if (before === 0) return 'zeroBase';
  if (before < 0) return 'negativeBase';
  return divide(multiply(more, HUNDRED), decimal(before), RATE_DIGITS);
}

/** Whether the units that have a figure are the same in both years: else the totals are of different things. */
export function coversTheSame(
  units: readonly { readonly id: DistrictId }[],
  row: EntryRow,
  before: (unit: DistrictId) => Restated,
): boolean {
  return units.every(({ id }) => holdsNumber(row[id]) === (before(id).kind === 'number'));
}

/** What was typed over a share that is worked out is a number too, and no part of the whole's. */
function holdsNumber(entry: Entry | undefined): boolean {
  if (entry?.kind === 'invalid') return typeof entry.content === 'number';
  return entry?.kind === 'number';
}

/** A measure's figures of the last year by column; blank where there are none. */
export const beforeIn =
  (lastYear: LastYearFigures | null, of: Measure) =>
  (column: Column): Restated =>
    lastYear?.(of.id, column) ?? { kind: 'blank' };

/** A measure that is the growth of another one. */
export interface GrowthOf {
  readonly measure: Measure;
  readonly of: Measure;
}

/** What a unit's figures of both years give; the twin of its cell. `/` of this year's cannot be: there is a target. */
export function grown(growth: GrowthOf, now: Entry, before: Restated): Total {
  switch (now.kind) {
    case 'invalid':
      return { kind: 'unknown', reason: 'invalid' };
    case 'number':
      return against(growth, now.value, before);
    default:
      return now;
  }
}

/**
 * The whole's growth: of its figures of both years, never made of the units' growth; totals of other units are not compared.
 *
 * @param now the whole's figure, and the units' that it is made of
 */
export function grownTotal(
  growth: GrowthOf,
  now: { readonly total: Total; readonly row: EntryRow },
  lastYear: LastYearFigures | null,
  units: readonly { readonly id: DistrictId }[],
): Total {
  const { measure, of } = growth;
  const all = [...Object.values(measure.targets), measure.total];
  if (!all.some((target) => target?.kind === 'number')) return { kind: 'notApplicable' };
  if (now.total.kind !== 'number') return now.total;
  const before = beforeIn(lastYear, of);
  const whole = before(WHOLE);
  const isApart = whole.kind === 'number' && !coversTheSame(units, now.row, before);
  return isApart
    ? { kind: 'unknown', reason: 'coverage' }
    : against(growth, now.total.value, whole);
}

function against({ measure, of }: GrowthOf, now: number, before: Restated): Total {
  const unknown = (reason: UnknownReason): Total => ({ kind: 'unknown', reason });
  if (before.kind === 'unknown') return before;
  if (before.kind !== 'number') return unknown('missingLast');
  const exact = exactGrowth(of, now, before.value);
  if (typeof exact === 'string') return unknown(exact);
  return { kind: 'number', value: numberOf(truncated(exact, measure.quantity.decimals)) };
}

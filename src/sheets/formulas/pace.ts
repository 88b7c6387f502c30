import type { Measure } from '../../plan/types';
import { isCumulative } from '../../plan/kinds';
import { words } from '../labels';
import type { CellRef, RangeRef } from '../layout/address';
import { areApart } from './count';
import { DASH } from './shown';
import { expression, quoted, type Expression } from './text';

/** The cells that a measure's pace is worked out from. */
export interface PaceCells {
  readonly target: CellRef;
  readonly actual: CellRef;
  /** A number only where actual and target are good. */
  readonly completion: CellRef;
  /** Months elapsed. */
  readonly months: CellRef;
}

const dash = quoted(DASH);

/**
 * Published completion minus what is due by now, in percentage points; of a limit for the whole year, what may be used
 * up by now minus what is. Blank where there is no completion in numbers.
 */
export function gap(
  measure: Measure,
  { target, actual, completion }: Omit<PaceCells, 'months'>,
  timeProgress: CellRef,
): Expression {
  const points = !isCumulative(measure)
    ? `${completion}-1`
    : measure.polarity === 'negative'
      ? `${timeProgress}-ROUNDUP(ROUND(${actual}/${target},9),3)`
      : `${completion}-${timeProgress}`;
  return expression(`IF(ISNUMBER(${completion}),ROUND((${points})*100,1),"")`);
}

/** The year's end by the pace so far, never rounded up. */
export function forecast(measure: Measure, { actual, completion, months }: PaceCells): Expression {
  if (!isCumulative(measure)) return dash;
  return expression(
    `IF(ISNUMBER(${completion}),TRUNC(ROUND(${actual}*12/${months},6),${measure.quantity.decimals}),${dash})`,
  );
}

/** What every remaining month must bring, never rounded down. */
export function neededPerMonth(
  measure: Measure,
  { target, actual, completion, months }: PaceCells,
): Expression {
  if (!isCumulative(measure) || measure.polarity === 'negative') return dash;
  const rest = `ROUND((${target}-${actual})/(12-${months}),9)`;
  return expression(
    `IF(ISNUMBER(${completion}),IF(${actual}>=${target},0,IF(${months}>=12,${dash},` +
      `ROUNDUP(${rest},${measure.quantity.decimals}))),${dash})`,
  );
}

/**
 * What the last period added, of the figures as they are shown.
 *
 * @param units of a total the units' figures now and before; of other units it is another total
 */
export function change(
  measure: Measure,
  actual: CellRef,
  before: CellRef,
  units: { readonly now: RangeRef; readonly before: RangeRef } | null = null,
): Expression {
  const { decimals } = measure.quantity;
  const shown = (cell: CellRef): string => `ROUND(${cell},${decimals})`;
  const added = `ROUND(${shown(actual)}-${shown(before)},${decimals})`;
  const comparable =
    units === null
      ? added
      : `IF(${areApart(units.now, units.before)},${quoted(words.coverage)},${added})`;
  return expression(`IF(AND(ISNUMBER(${actual}),ISNUMBER(${before})),${comparable},${dash})`);
}

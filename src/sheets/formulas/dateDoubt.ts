import { SUSPECT_DATE_OVER } from '../../figures/plausible';
import { SHORT_YEARS, typedYears } from '../../figures/typedYears';
import { isPercent } from '../../plan/kinds';
import type { Measure } from '../../plan/types';
import type { CellRef } from '../layout/address';
import { expression, type Expression } from './text';

/** Every day up to 2173, which functions for dates take without an error. */
const LAST_DAY = 99_999;

/**
 * True where a number may be what slashes became, the twin of `dateSuspected`: 36739 is 8/2000. Null for what is written in
 * percent, which nobody writes with a slash.
 *
 * @param target as a formula says it: a number or a cell that holds one
 */
export function mayBeDate(
  measure: Measure,
  cell: CellRef,
  target: string | number,
  planYear: number,
): Expression | null {
  if (isPercent(measure)) return null;
  const number = `N(${cell})`;
  const least =
    typeof target === 'number'
      ? String(SUSPECT_DATE_OVER * target)
      : `${SUSPECT_DATE_OVER}*${target}`;
  const isDay = [
    `${number}>=1`,
    `${number}<=${LAST_DAY}`,
    `${number}>=${least}`,
    `${number}=INT(${number})`,
  ];
  const year = `YEAR(${number})`;
  const { from, to } = SHORT_YEARS;
  const typed = typedYears(planYear).map((each) => `${year}=${each}`);
  const byMonth = `AND(DAY(${number})=1,${year}>=${from},${year}<=${to})`;
  return expression(`IF(AND(${isDay.join(',')}),OR(${[...typed, byMonth].join(',')}),FALSE)`);
}

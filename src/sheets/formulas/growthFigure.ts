import { growthUnit } from '../../plan/growthUnit';
import type { CellRef } from '../layout/address';
import type { Judged } from './judged';
import { exactGrowth } from './rate';
import { expression, isBlank, say, type Expression } from './text';
import { difference, overPositive, printed, type Compares } from './yearOnYear';

/** Growth as a measure's own figure, in its unit and truncated to its decimals; the twin is `grown`. */
export const growthFigure =
  (decimals: number): Compares =>
  (of, years) => {
    if (growthUnit(of) === '百分点') return difference(of, years, decimals);
    const [now, before] = [printed(of, years.now), printed(of, years.before)];
    const exact = exactGrowth('%', { first: now, second: before });
    return overPositive(before, `TRUNC(${exact},${decimals})`);
  };

/** True where a cell does not hold what its formula gives: a number, a word, or nothing. */
export function differs(cell: CellRef, wanted: Expression): Expression {
  return expression(`IF(${isBlank(cell)},LEN(${wanted})>0,${cell}<>${wanted})`);
}

/** For a row's 检查: true where a cell was typed over, or is 有误; never an error. */
export function isWrongGrowth(cell: CellRef, wanted: Expression): Expression {
  return expression(`IFERROR(IF(${cell}=${say.invalid},TRUE,${differs(cell, wanted)}),TRUE)`);
}

/**
 * What is thought of a cell with growth by another sheet: as its own sheet says beside it.
 *
 * @param verdicts the name of the columns that say so, in the rows of the table
 * @param at the unit's column there, from 1 on
 */
export function judgedGrowth(cell: CellRef, verdicts: string, at: number): Judged {
  const row = `ROW(${cell})-ROW(INDEX(${verdicts},1,1))+1`;
  const isWrong = `INDEX(${verdicts},${row},${at})=${say.invalid}`;
  return {
    isValid: expression(`AND(ISNUMBER(${cell}),NOT(${isWrong}))`),
    otherwise: expression(`IF(${isWrong},${say.invalid},${cell})`),
  };
}

import type { CellRef } from '../layout/address';
import { expression, type Expression, isBlank, say } from './text';

/**
 * A target as 目标分解 holds it: number, `/`, blank, or 有误 for anything else.
 *
 * @param least no number below it is a target; null: any is
 * @param otherRow true when the cell's row is no longer the one that was meant
 */
export function wholeTarget(cell: CellRef, otherRow: Expression, least: number | null): Expression {
  const number = least === null ? cell : `IF(${cell}>=${least},${cell},${say.invalid})`;
  return readTarget(cell, otherRow, `IF(ISNUMBER(${cell}),${number},${say.invalid})`);
}

/**
 * One half of a compound target written `8/2000`. More than one slash or a minus is unreadable: VALUE would make
 * a date of `2/3` or `3-1`.
 */
export function halfTarget(
  cell: CellRef,
  half: 'first' | 'second',
  otherRow: Expression,
): Expression {
  const part =
    half === 'first' ? `LEFT(${cell},FIND("/",${cell})-1)` : `MID(${cell},FIND("/",${cell})+1,15)`;
  return readTarget(
    cell,
    otherRow,
    `IF(ISTEXT(${cell}),IF(OR(LEN(${cell})-LEN(SUBSTITUTE(${cell},"/",""))<>1,ISNUMBER(FIND("-",${cell}))),` +
      `${say.invalid},IFERROR(VALUE(${part}),${say.invalid})),${say.invalid})`,
  );
}

function readTarget(cell: CellRef, otherRow: Expression, otherwise: string): Expression {
  return expression(
    `IF(${otherRow},${say.invalid},IF(ISERROR(${cell}),${say.invalid},IF(${isBlank(cell)},"",IF(${cell}="/","/",${otherwise}))))`,
  );
}

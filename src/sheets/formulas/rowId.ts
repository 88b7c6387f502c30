import type { CellRef } from '../layout/address';
import { expression, quoted, type Expression } from './text';

/**
 * True when a row's 序号 no longer says what it said when formulas were made to refer to it: somebody sorted the
 * table. References do not follow a sort, so what they give would be another indicator's target.
 */
export function isOtherRow(id: CellRef, key: string): Expression {
  return expression(`SUBSTITUTE(${id}&"","*","")<>${quoted(key)}`);
}

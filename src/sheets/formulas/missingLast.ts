import type { CellRef, RangeRef } from '../layout/address';
import { expression, type Expression } from './text';

/** The last year's figure of the whole, and the units' that it is made of. */
export interface LastYearRow {
  readonly whole: CellRef;
  readonly row: RangeRef;
}

/**
 * How many units have no figure in a row of 上年同期 that has a total, or in either of two; empty where none lacks. A total that
 * stands beside no unit's figure was typed for the whole, and lacks nobody's.
 */
export function missingLast(rows: readonly LastYearRow[]): Expression {
  const lacks = rows.map(
    ({ whole, row }) => `(LEN(${row})=0)*ISNUMBER(${whole})*(COUNT(${row})>0)`,
  );
  const count = `SUMPRODUCT(--(${lacks.join('+')}>0))`;
  return expression(`IFERROR(IF(${count}=0,"",${count}),"")`);
}

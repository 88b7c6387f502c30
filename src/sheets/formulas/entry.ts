import { NOISE } from '../../figures/plainNumber';
import { isTypedShare } from '../../plan/kinds';
import type { Measure } from '../../plan/types';
import type { CellRef } from '../layout/address';
import { expression, type Expression, isBlank } from './text';

/** True where a number has no more digits after the point than that; the same line as `fitsDecimals` draws. */
export function hasDecimals(number: string, decimals: string | number): string {
  return `ABS(${number}-ROUND(${number},${decimals}))<${NOISE.toFixed(6)}`;
}

/**
 * True for a number that may be entered for a measure; never an error unless the cell holds one. `N` keeps a text
 * from breaking the comparisons, which AND does not cut short.
 */
export function isValidEntry(measure: Measure, cell: CellRef): Expression {
  const { least, most, decimals } = measure.quantity;
  const conditions = [
    `ISNUMBER(${cell})`,
    ...(least === null ? [] : [`N(${cell})>=${least}`]),
    hasDecimals(`N(${cell})`, decimals),
    ...(most === null ? [] : [`N(${cell})<=${most}`]),
  ];
  // 0.75 came from typing 75 %.
  if (isTypedShare(measure)) conditions.push(`OR(N(${cell})=0,N(${cell})>1)`);
  return expression(`AND(${conditions.join(',')})`);
}

/** For native validation, ≤ 255 characters: blank means not reported and is always welcome. */
export function entryAllowed(measure: Measure, cell: CellRef): Expression {
  return expression(`OR(${isBlank(cell)},${isValidEntry(measure, cell)})`);
}

/** True for anything in an entry cell that is neither blank nor valid; sees what was pasted past validation. */
export function isWrongEntry(measure: Measure, cell: CellRef): Expression {
  return expression(
    `IF(ISERROR(${cell}),TRUE,IF(${isBlank(cell)},FALSE,NOT(${isValidEntry(measure, cell)})))`,
  );
}

/** True where a cell without a target holds anything but `/`. */
export function isWrongSlash(cell: CellRef): Expression {
  return expression(`IF(ISERROR(${cell}),TRUE,AND(NOT(${isBlank(cell)}),${cell}<>"/"))`);
}

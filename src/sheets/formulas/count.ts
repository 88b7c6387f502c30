import type { CellRef, RangeRef } from '../layout/address';
import { expression, type Expression } from './text';

/** Excel takes 255 arguments. */
const ARGUMENTS = 200;

/** How many of some cells hold a number. */
export function countOf(cells: readonly CellRef[]): Expression {
  if (cells.length === 0) return expression('0');
  const parts: string[] = [];
  for (let from = 0; from < cells.length; from += ARGUMENTS) {
    parts.push(`COUNT(${cells.slice(from, from + ARGUMENTS).join(',')})`);
  }
  return expression(parts.join('+'));
}

/** A condition that every number meets, and no text. */
export const ANY_NUMBER = '"<=9E+99"';

/** True where two rows do not hold numbers in the same columns, so that what they add up to is of different units. */
export const areApart = (one: RangeRef, other: RangeRef): string =>
  `COUNTIFS(${one},${ANY_NUMBER},${other},${ANY_NUMBER})<MAX(COUNT(${one}),COUNT(${other}))`;

import type { CellRef } from '../layout/address';
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

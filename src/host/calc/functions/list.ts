import { matrixOf } from '../evaluate/arrays';
import { equal, order } from '../evaluate/compare';
import type { Context, Value } from '../evaluate/context';
import { wildcards } from '../evaluate/criteria';
import { Reference } from '../model/reference';
import { isError, type Scalar } from '../model/values';

type Present = number | string | boolean;

/** The row or column of an area as a list; null where it is neither. */
export function listOf(
  value: Value,
  context: Context,
): { length: number; at(index: number): Scalar } | null {
  const matrix = matrixOf(value, context);
  if (matrix.rows > 1 && matrix.columns > 1) return null;
  const down = matrix.columns === 1;
  const used =
    value instanceof Reference
      ? Math.max(0, down ? value.endRow - value.row : value.endColumn - value.column)
      : Infinity;
  return {
    length: Math.min(down ? matrix.rows : matrix.columns, used),
    at: (index) => (down ? matrix.at(index, 0) : matrix.at(0, index)),
  };
}

function exactly(wanted: Present): (value: Scalar) => boolean {
  const pattern = typeof wanted === 'string' ? wildcards(wanted) : null;
  if (pattern !== null) return (value) => typeof value === 'string' && pattern.test(value);
  return (value) => value !== null && !isError(value) && equal(value, wanted);
}

/** The last entry that is not beyond the wanted one, in a list in order; entries of another kind are passed over. */
function nearest(
  list: { length: number; at(index: number): Scalar },
  wanted: Present,
  direction: 1 | -1,
): number {
  const passes = (index: number): boolean | null => {
    const value = list.at(index);
    if (value === null || isError(value) || typeof value !== typeof wanted) return null;
    return order(value, wanted) * direction <= 0;
  };
  let [low, high, found] = [0, list.length - 1, -1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    let at = middle;
    while (at <= high && passes(at) === null) at++;
    if (at > high) high = middle - 1;
    else if (passes(at) === true) [found, low] = [at, at + 1];
    else high = middle - 1;
  }
  return found;
}

/** Where a value stands in a list, -1 where it does not: exactly for 0, nearest in a list that ascends or descends. */
export function position(wanted: Scalar, list: ReturnType<typeof listOf>, kind: number): number {
  if (list === null || isError(wanted)) return -1;
  const sought = wanted ?? 0;
  if (kind === 0) {
    const matches = exactly(sought);
    for (let index = 0; index < list.length; index++) if (matches(list.at(index))) return index;
    return -1;
  }
  return nearest(list, sought, kind > 0 ? 1 : -1);
}

import { first, matrixOf } from '../evaluate/arrays';
import type { Value } from '../evaluate/context';
import { Reference } from '../model/reference';
import { Matrix, NA, REF, VALUE, isError } from '../model/values';
import { numberAt, perValue, toBoolean, toNumber, type Library } from './function';
import { listOf, position } from './list';

const match = perValue(
  2,
  3,
  (at) => at === 1,
  ([wanted, where, how], context) => {
    const kind = numberAt(how, context, 1);
    const sought = first(wanted, context);
    if (isError(sought)) return sought;
    if (isError(kind)) return kind;
    const found = position(sought, listOf(where, context), kind);
    return found < 0 ? NA : found + 1;
  },
);

/** A cell, a row or a column of an area; 0 means all of them. */
const index = perValue(
  2,
  4,
  (at) => at === 0,
  ([where, down, right], context) => {
    if (isError(where)) return where;
    const matrix = where instanceof Reference ? where : matrixOf(where, context);
    const flat = matrix.rows === 1 && right === undefined;
    const row = flat ? 1 : numberAt(down, context, 0);
    const column = flat
      ? numberAt(down, context, 0)
      : numberAt(right, context, matrix.columns === 1 ? 1 : 0);
    if (isError(row)) return row;
    if (isError(column)) return column;
    const [r, c] = [Math.trunc(row), Math.trunc(column)];
    if (r < 0 || c < 0) return VALUE;
    if (r > matrix.rows || c > matrix.columns) return REF;
    return part(matrix, r, c);
  },
);

function part(whole: Reference | Matrix, row: number, column: number): Value {
  const [top, rows] = row === 0 ? [0, whole.rows] : [row - 1, 1];
  const [left, columns] = column === 0 ? [0, whole.columns] : [column - 1, 1];
  if (whole instanceof Reference) {
    return new Reference(whole.sheet, whole.row + top, whole.column + left, rows, columns);
  }
  if (rows === 1 && columns === 1) return whole.at(top, left);
  return new Matrix(rows, columns, (r, c) => whole.at(top + r, left + c));
}

/** VLOOKUP and HLOOKUP. */
const table = (down: boolean) =>
  perValue(
    3,
    4,
    (at) => at === 1,
    ([wanted, where, which, near], context) => {
      const sought = first(wanted, context);
      const line = toNumber(first(which, context));
      const inOrder = near === undefined ? true : toBoolean(first(near, context));
      if (isError(sought)) return sought;
      if (isError(line)) return line;
      if (isError(inOrder)) return inOrder;
      const at = Math.trunc(line);
      const whole = where instanceof Reference ? where : matrixOf(where, context);
      const size = down ? whole.columns : whole.rows;
      if (at < 1) return VALUE;
      if (at > size) return REF;
      const heads = down ? part(whole, 0, 1) : part(whole, 1, 0);
      const found = position(sought, listOf(heads, context), inOrder ? 1 : 0);
      if (found < 0) return NA;
      return first(down ? part(whole, found + 1, at) : part(whole, at, found + 1), context);
    },
  );

const lookup = perValue(
  2,
  3,
  (at) => at > 0,
  ([wanted, where, result], context) => {
    const sought = first(wanted, context);
    if (isError(sought)) return sought;
    const whole = where instanceof Reference ? where : matrixOf(where, context);
    // Of several rows and columns the first along the longer side is searched, the last one answers.
    const across = whole.columns > whole.rows;
    const heads = across ? part(whole, 1, 0) : part(whole, 0, 1);
    const answers = across ? part(whole, whole.rows, 0) : part(whole, 0, whole.columns);
    const found = position(sought, listOf(heads, context), 1);
    if (found < 0) return NA;
    return listOf(result ?? answers, context)?.at(found) ?? 0;
  },
);

export const LOOKUP: Library = {
  MATCH: match,
  INDEX: index,
  VLOOKUP: table(true),
  HLOOKUP: table(false),
  LOOKUP: lookup,
};

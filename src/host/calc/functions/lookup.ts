import { first, matrixOf } from '../evaluate/arrays';
import { equal, order } from '../evaluate/compare';
import type { Context, Value } from '../evaluate/context';
import { wildcards } from '../evaluate/criteria';
import { Reference } from '../model/reference';
import { Matrix, NA, REF, VALUE, isError, type CellError, type Scalar } from '../model/values';
import { general, toBoolean, toNumber, type Library } from './function';

type Present = number | string | boolean;

/** A number of an argument; `otherwise` where it is left out. */
function numberAt(value: Value, context: Context, otherwise: number): number | CellError {
  return value === undefined ? otherwise : toNumber(first(value, context));
}

/** The row or column of an area as a list; null where it is neither. */
function listOf(
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

function position(wanted: Scalar, list: ReturnType<typeof listOf>, kind: number): number {
  if (list === null || isError(wanted)) return -1;
  const sought = wanted ?? 0;
  if (kind === 0) {
    const matches = exactly(sought);
    for (let index = 0; index < list.length; index++) if (matches(list.at(index))) return index;
    return -1;
  }
  return nearest(list, sought, kind > 0 ? 1 : -1);
}

const match = general(2, 3, ([wanted, where, how], context) => {
  const kind = numberAt(how, context, 1);
  const sought = first(wanted, context);
  if (isError(sought)) return sought;
  if (isError(kind)) return kind;
  const found = position(sought, listOf(where, context), kind);
  return found < 0 ? NA : found + 1;
});

/** A cell, a row or a column of an area; 0 means all of them. */
const index = general(2, 4, ([where, down, right], context) => {
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
});

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
  general(3, 4, ([wanted, where, which, near], context) => {
    const sought = first(wanted, context);
    const line = toNumber(first(which, context));
    const inOrder = near === undefined ? true : toBoolean(first(near, context));
    if (isError(sought)) return sought;
    if (isError(line)) return line;
    if (isError(inOrder)) return inOrder;
    const whole = where instanceof Reference ? where : matrixOf(where, context);
    const size = down ? whole.columns : whole.rows;
    if (line < 1) return VALUE;
    if (line > size) return REF;
    const heads = down ? part(whole, 0, 1) : part(whole, 1, 0);
    const found = position(sought, listOf(heads, context), inOrder ? 1 : 0);
    if (found < 0) return NA;
    const at = Math.trunc(line);
    return first(down ? part(whole, found + 1, at) : part(whole, at, found + 1), context);
  });

const lookup = general(2, 3, ([wanted, where, result], context) => {
  const sought = first(wanted, context);
  if (isError(sought)) return sought;
  const list = listOf(where, context);
  const found = position(sought, list, 1);
  if (found < 0) return NA;
  return (listOf(result ?? where, context) ?? list)?.at(found) ?? 0;
});

const extentOf = (of: 'rows' | 'columns') =>
  general(1, 1, ([value], context) => (isError(value) ? value : matrixOf(value, context)[of]));

const placeOf = (axis: 'row' | 'column') =>
  general(0, 1, ([value], context) => {
    if (value === undefined) return context[axis] + 1;
    if (!(value instanceof Reference)) return isError(value) ? value : VALUE;
    const across = axis === 'row' ? value.rows : value.columns;
    if (across === 1) return value[axis] + 1;
    return axis === 'row'
      ? new Matrix(across, 1, (at) => value.row + at + 1)
      : new Matrix(1, across, (_, at) => value.column + at + 1);
  });

const offset = general(3, 5, ([from, down, right, height, width], context) => {
  if (!(from instanceof Reference)) return isError(from) ? from : VALUE;
  const numbers = [
    numberAt(down, context, 0),
    numberAt(right, context, 0),
    numberAt(height, context, from.rows),
    numberAt(width, context, from.columns),
  ];
  const error = numbers.find(isError);
  if (error !== undefined) return error;
  const [r = 0, c = 0, rows = 0, columns = 0] = (numbers as number[]).map(Math.trunc);
  if (rows === 0 || columns === 0) return REF;
  const top = from.row + r + (rows < 0 ? rows + 1 : 0);
  const left = from.column + c + (columns < 0 ? columns + 1 : 0);
  if (top < 0 || left < 0) return REF;
  return new Reference(from.sheet, top, left, Math.abs(rows), Math.abs(columns));
});

export const LOOKUP: Library = {
  MATCH: match,
  INDEX: index,
  VLOOKUP: table(true),
  HLOOKUP: table(false),
  LOOKUP: lookup,
  ROWS: extentOf('rows'),
  COLUMNS: extentOf('columns'),
  ROW: placeOf('row'),
  COLUMN: placeOf('column'),
  OFFSET: offset,
};

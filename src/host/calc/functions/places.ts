import { matrixOf } from '../evaluate/arrays';
import { Reference } from '../model/reference';
import { Matrix, REF, VALUE, isError } from '../model/values';
import { LAST_COLUMN, LAST_ROW } from '../syntax/nodes';
import { general, numberAt, type Library } from './function';

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
  const isInside = top >= 0 && left >= 0 && top + Math.abs(rows) - 1 <= LAST_ROW;
  if (!isInside || left + Math.abs(columns) - 1 > LAST_COLUMN) return REF;
  return new Reference(from.sheet, top, left, Math.abs(rows), Math.abs(columns));
});

export const PLACES: Library = {
  ROWS: extentOf('rows'),
  COLUMNS: extentOf('columns'),
  ROW: placeOf('row'),
  COLUMN: placeOf('column'),
  OFFSET: offset,
};

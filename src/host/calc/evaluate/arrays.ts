import { Reference } from '../model/reference';
import { Matrix, NA, type Scalar } from '../model/values';
import { LAST_COLUMN, LAST_ROW } from '../syntax/nodes';
import type { Context, Value } from './context';

/** The cells of a reference as values; only what the sheet holds is looked at. */
export function matrixOf(value: Value, context: Context): Matrix {
  if (value instanceof Matrix) return value;
  if (value instanceof Reference) {
    const { sheet, row, column, rows, columns, endRow, endColumn } = value;
    return new Matrix(rows, columns, (down, right) =>
      row + down < endRow && column + right < endColumn
        ? context.read(sheet, row + down, column + right)
        : null,
    );
  }
  const scalar = value ?? null;
  return new Matrix(1, 1, () => scalar);
}

export const isMany = (value: Value): value is Matrix | Reference =>
  value instanceof Matrix || (value instanceof Reference && !value.isSingle);

/** A value where one is wanted; of many the first. */
export function first(value: Value, context: Context): Scalar {
  if (value instanceof Reference) return context.read(value.sheet, value.row, value.column);
  if (value instanceof Matrix) return value.at(0, 0);
  return value ?? null;
}

/** A function of single values over rows and columns: one row or column is repeated, what is missing is #N/A. */
export function lift(
  values: readonly Value[],
  context: Context,
  call: (values: Scalar[]) => Scalar,
): Value {
  if (!values.some(isMany)) return call(values.map((value) => first(value, context)));
  const parts = values.map((value) => matrixOf(value, context));
  const height = Math.max(...values.map((value, index) => heightOf(value, parts[index])));
  const width = Math.max(...values.map((value, index) => widthOf(value, parts[index])));
  return new Matrix(height, width, (row, column) =>
    call(parts.map((part) => at(part, row, column))),
  ).settled();
}

/** As many rows as count; entire columns end where their sheets do. */
export const heightOf = (value: Value, part: Matrix | undefined): number =>
  value instanceof Reference && value.rows > LAST_ROW
    ? Math.max(1, value.endRow)
    : (part?.rows ?? 1);
export const widthOf = (value: Value, part: Matrix | undefined): number =>
  value instanceof Reference && value.columns > LAST_COLUMN
    ? Math.max(1, value.endColumn)
    : (part?.columns ?? 1);

function at(part: Matrix, row: number, column: number): Scalar {
  const r = part.rows === 1 ? 0 : row;
  const c = part.columns === 1 ? 0 : column;
  return r < part.rows && c < part.columns ? part.at(r, c) : NA;
}

/** Runs over the cells that hold something and over single values; `direct` where a value was written as argument. */
export function eachValue(
  values: readonly Value[],
  context: Context,
  visit: (value: Scalar, direct: boolean) => void,
): void {
  for (const value of values) {
    if (value instanceof Reference) {
      const { sheet, row, column, endRow, endColumn } = value;
      for (let r = row; r < endRow; r++) {
        for (let c = column; c < endColumn; c++) {
          const found = context.read(sheet, r, c);
          if (found !== null) visit(found, false);
        }
      }
    } else if (value instanceof Matrix) {
      for (let r = 0; r < value.rows; r++) {
        for (let c = 0; c < value.columns; c++) visit(value.at(r, c), false);
      }
    } else visit(value ?? null, true);
  }
}

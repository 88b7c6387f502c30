import { heightOf, matrixOf, widthOf } from '../evaluate/arrays';
import type { Context, Value } from '../evaluate/context';
import { finite } from '../evaluate/operators';
import { Reference } from '../model/reference';
import { VALUE, isError, type Matrix, type Scalar } from '../model/values';
import { total } from './sum';

/** How far values reach that are multiplied; null where their shapes differ. */
function commonShape(
  values: readonly Value[],
  parts: readonly Matrix[],
): { rows: number; columns: number } | null {
  const [whole] = parts;
  const [value] = values;
  if (whole === undefined) return null;
  // What was reckoned from entire columns ends where their sheet does.
  const fits = parts.every(
    (part, at) =>
      (part.rows === whole.rows || heightOf(values[at], part) === heightOf(value, whole)) &&
      (part.columns === whole.columns || widthOf(values[at], part) === widthOf(value, whole)),
  );
  if (!fits) return null;
  const reckoned = parts.filter((_, at) => !(values[at] instanceof Reference));
  if (reckoned.length > 0) {
    return {
      rows: Math.min(...reckoned.map(({ rows }) => rows)),
      columns: Math.min(...reckoned.map(({ columns }) => columns)),
    };
  }
  // Beyond what all the sheets hold there is nothing but 0.
  const references = values.filter((one) => one instanceof Reference);
  return {
    rows: Math.max(0, ...references.map(({ row, endRow }) => endRow - row)),
    columns: Math.max(0, ...references.map(({ column, endColumn }) => endColumn - column)),
  };
}

/** Text counts as 0; what is multiplied must have the same shape. */
export function sumProduct(values: Value[], context: Context): Scalar {
  const parts = values.map((value) => matrixOf(value, context));
  const shape = commonShape(values, parts);
  if (shape === null) return VALUE;
  const products: number[] = [];
  for (let row = 0; row < shape.rows; row++) {
    for (let column = 0; column < shape.columns; column++) {
      let product = 1;
      for (const part of parts) {
        const value = part.at(row, column);
        if (isError(value)) return value;
        product *= typeof value === 'number' ? value : 0;
      }
      products.push(product);
    }
  }
  return finite(total(products));
}

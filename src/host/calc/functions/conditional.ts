import { first } from '../evaluate/arrays';
import type { Context, Value } from '../evaluate/context';
import { criterion, type Criterion } from '../evaluate/criteria';
import { finite } from '../evaluate/operators';
import { Reference } from '../model/reference';
import { DIV0, VALUE, isError, type CellError, type Scalar } from '../model/values';
import { MANY, perValue, type Library } from './function';
import { total } from './sum';

interface Condition {
  readonly area: Reference;
  readonly holds: Criterion;
}

/** Areas and their criteria in turn; an error where an area is lost, or they do not fit together. */
function conditions(values: readonly Value[], context: Context): Condition[] | CellError {
  const found: Condition[] = [];
  for (let at = 0; at < values.length; at += 2) {
    const area = values[at];
    if (isError(area)) return area;
    if (!(area instanceof Reference) || at + 1 >= values.length) return VALUE;
    found.push({ area, holds: criterion(first(values[at + 1], context)) });
  }
  const [shape] = found;
  if (shape === undefined) return VALUE;
  const fits = found.every(
    ({ area }) => area.rows === shape.area.rows && area.columns === shape.area.columns,
  );
  return fits ? found : VALUE;
}

/** The part of the areas in which something stands, from their first cells on. */
function extent(areas: readonly Reference[]): { rows: number; columns: number } {
  return {
    rows: Math.max(0, ...areas.map((area) => area.endRow - area.row)),
    columns: Math.max(0, ...areas.map((area) => area.endColumn - area.column)),
  };
}

function eachMatch(
  found: readonly Condition[],
  extra: readonly Reference[],
  context: Context,
  visit: (row: number, column: number) => void,
): void {
  const { rows, columns } = extent([...found.map(({ area }) => area), ...extra]);
  const shape = found[0]?.area;
  const height = Math.min(rows, shape?.rows ?? 0);
  const width = Math.min(columns, shape?.columns ?? 0);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const matches = found.every(({ area, holds }) =>
        holds(context.read(area.sheet, area.row + row, area.column + column)),
      );
      if (matches) visit(row, column);
    }
  }
}

function count(values: readonly Value[], context: Context): Scalar {
  const found = conditions(values, context);
  if (isError(found)) return found;
  const shape = found[0]?.area;
  if (shape === undefined) return VALUE;
  let matches = 0;
  eachMatch(found, [], context, () => matches++);
  // Beyond what the sheets hold all cells are empty.
  const { rows, columns } = extent(found.map(({ area }) => area));
  const seen = Math.min(rows, shape.rows) * Math.min(columns, shape.columns);
  const unseen = shape.rows * shape.columns - seen;
  return matches + (unseen > 0 && found.every(({ holds }) => holds(null)) ? unseen : 0);
}

/** The numbers of the area `of` at the places that match; of other size than the conditions, its first cell counts. */
function matching(of: Value, values: readonly Value[], context: Context): number[] | CellError {
  const found = conditions(values, context);
  if (isError(found)) return found;
  if (isError(of)) return of;
  const shape = found[0]?.area;
  if (!(of instanceof Reference) || shape === undefined) return VALUE;
  const target = new Reference(of.sheet, of.row, of.column, shape.rows, shape.columns);
  const numbers: number[] = [];
  let error: CellError | null = null;
  eachMatch(found, [target], context, (row, column) => {
    const value = context.read(target.sheet, target.row + row, target.column + column);
    if (isError(value)) error ??= value;
    else if (typeof value === 'number') numbers.push(value);
  });
  return error ?? numbers;
}

const sum = (numbers: number[]): Scalar => finite(total(numbers));
const average = (numbers: number[]): Scalar =>
  numbers.length === 0 ? DIV0 : finite(total(numbers) / numbers.length);

/** SUMIF and its like: the area to add may be left out. */
const one = (call: (numbers: number[]) => Scalar) =>
  perValue(
    2,
    3,
    (at) => at !== 1,
    ([area, condition, of], context) => {
      const numbers = matching(of ?? area, [area, condition], context);
      return isError(numbers) ? numbers : call(numbers);
    },
  );

const several = (call: (numbers: number[]) => Scalar) =>
  perValue(
    3,
    MANY,
    (at) => at === 0 || at % 2 === 1,
    ([of, ...rest], context) => {
      const shape = rest[0];
      if (isError(of)) return of;
      if (isError(shape)) return shape;
      if (!(of instanceof Reference) || !(shape instanceof Reference)) return VALUE;
      if (of.rows !== shape.rows || of.columns !== shape.columns) return VALUE;
      const numbers = matching(of, rest, context);
      return isError(numbers) ? numbers : call(numbers);
    },
  );

const isEven = (at: number): boolean => at % 2 === 0;

export const CONDITIONAL: Library = {
  COUNTIF: perValue(2, 2, isEven, count),
  COUNTIFS: perValue(2, MANY, isEven, count),
  SUMIF: one(sum),
  AVERAGEIF: one(average),
  SUMIFS: several(sum),
  AVERAGEIFS: several(average),
  MAXIFS: several((numbers) => numbers.reduce((a, b) => Math.max(a, b), numbers[0] ?? 0)),
  MINIFS: several((numbers) => numbers.reduce((a, b) => Math.min(a, b), numbers[0] ?? 0)),
};

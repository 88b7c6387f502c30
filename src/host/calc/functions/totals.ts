import { eachValue, matrixOf } from '../evaluate/arrays';
import type { Context, Value } from '../evaluate/context';
import { finite } from '../evaluate/operators';
import { Reference } from '../model/reference';
import { DIV0, NA, NUM, VALUE, isError, type CellError, type Scalar } from '../model/values';
import { toNumber, general, MANY, perValue, type Library } from './function';
import { total } from './sum';
import { sumProduct } from './sum-product';

/** The numbers of the arguments: text and truths count where they are written as arguments, not in cells. */
export function numbersOf(values: readonly Value[], context: Context): number[] | CellError {
  const found: number[] = [];
  let error: CellError | null = null;
  eachValue(values, context, (value, direct) => {
    if (error !== null) return;
    if (isError(value)) error = value;
    else if (typeof value === 'number') found.push(value);
    else if (direct) {
      const number = toNumber(value);
      if (isError(number)) error = number;
      else found.push(number);
    }
  });
  return error ?? found;
}

export const ofNumbers = (call: (numbers: number[]) => Scalar) =>
  general(1, MANY, (values, context) => {
    const found = numbersOf(values, context);
    return isError(found) ? found : call(found);
  });

const average = (numbers: readonly number[]): Scalar =>
  numbers.length === 0 ? DIV0 : finite(total(numbers) / numbers.length);

function count(values: readonly Value[], context: Context): number {
  let found = 0;
  eachValue(values, context, (value, direct) => {
    if (typeof value === 'number') found++;
    else if (direct && !isError(value) && !isError(toNumber(value))) found++;
  });
  return found;
}

function countFilled(values: readonly Value[], context: Context): number {
  let found = 0;
  eachValue(values, context, (value, direct) => {
    if (value !== null || direct) found++;
  });
  return found;
}

/** Empty cells and those with empty text. */
function countBlank([value]: Value[], context: Context): Scalar {
  if (!(value instanceof Reference)) return VALUE;
  let filled = 0;
  eachValue([value], context, (found) => {
    if (found !== '') filled++;
  });
  return value.rows * value.columns - filled;
}

const sorted = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => a - b);

function median(numbers: readonly number[]): Scalar {
  if (numbers.length === 0) return NUM;
  const all = sorted(numbers);
  const middle = all.length >> 1;
  return all.length % 2 === 1
    ? (all[middle] ?? NUM)
    : ((all[middle - 1] ?? 0) + (all[middle] ?? 0)) / 2;
}

const nth = (fromTop: boolean) =>
  perValue(
    2,
    2,
    (at) => at === 0,
    ([values, which], context) => {
      const numbers = numbersOf([values], context);
      const place = toNumber(matrixOf(which, context).at(0, 0));
      if (isError(numbers)) return numbers;
      if (isError(place)) return place;
      const all = sorted(numbers);
      const at = Math.ceil(place);
      return (at < 1 ? undefined : fromTop ? all[all.length - at] : all[at - 1]) ?? NUM;
    },
  );

const rank = perValue(
  2,
  3,
  (at) => at === 1,
  ([wanted, values, direction], context) => {
    const value = toNumber(matrixOf(wanted, context).at(0, 0));
    const numbers = numbersOf([values], context);
    const upwards = toNumber(matrixOf(direction, context).at(0, 0));
    if (isError(value)) return value;
    if (isError(numbers)) return numbers;
    if (isError(upwards)) return upwards;
    if (!numbers.includes(value)) return NA;
    return 1 + numbers.filter((one) => (upwards === 0 ? one > value : one < value)).length;
  },
);

export const TOTALS: Library = {
  SUM: ofNumbers((numbers) => finite(total(numbers))),
  PRODUCT: ofNumbers((numbers) =>
    numbers.length === 0 ? 0 : finite(numbers.reduce((product, one) => product * one, 1)),
  ),
  SUMSQ: ofNumbers((numbers) => finite(total(numbers.map((one) => one * one)))),
  AVERAGE: ofNumbers(average),
  MEDIAN: ofNumbers(median),
  MAX: ofNumbers((numbers) => numbers.reduce((a, b) => (b > a ? b : a), numbers[0] ?? 0)),
  MIN: ofNumbers((numbers) => numbers.reduce((a, b) => (b < a ? b : a), numbers[0] ?? 0)),
  COUNT: general(1, MANY, count),
  COUNTA: general(1, MANY, countFilled),
  COUNTBLANK: general(1, 1, countBlank),
  SUMPRODUCT: general(1, MANY, sumProduct),
  LARGE: nth(true),
  SMALL: nth(false),
  RANK: rank,
  'RANK.EQ': rank,
};

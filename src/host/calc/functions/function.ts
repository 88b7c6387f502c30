import { first, isMany, lift } from '../evaluate/arrays';
import { toBoolean, toNumber, toText } from '../evaluate/coerce';
import type { Context, Value } from '../evaluate/context';
import { isError, type CellError, type Scalar } from '../model/values';
import type { Node } from '../syntax/nodes';

/** A function of worksheets: takes its arguments unevaluated, since some are never looked at. */
export interface WorksheetFunction {
  readonly least: number;
  readonly most: number;
  call(args: readonly Node[], context: Context): Value;
}

export type Library = Readonly<Record<string, WorksheetFunction>>;

/** As many arguments as Excel allows. */
export const MANY = 255;

export const lazy = (
  least: number,
  most: number,
  call: WorksheetFunction['call'],
): WorksheetFunction => ({ least, most, call });

/** All arguments are worked out first; references stay references. */
export const general = (
  least: number,
  most: number,
  call: (values: Value[], context: Context) => Value,
): WorksheetFunction => ({
  least,
  most,
  call: (args, context) =>
    call(
      args.map((arg) => context.evaluate(arg)),
      context,
    ),
});

/** As `general`, but what is no area is a single value; given many of these, it answers for each of them. */
export const perValue = (
  least: number,
  most: number,
  isArea: (at: number) => boolean,
  call: (values: Value[], context: Context) => Value,
): WorksheetFunction =>
  general(least, most, (values, context) => {
    const singles = values.map((value, at) => (isArea(at) ? undefined : value));
    if (!singles.some(isMany)) return call(values, context);
    return lift(singles, context, (scalars) => {
      // What is left out stays so.
      const given = values.map((value, at) =>
        isArea(at) || value === undefined ? value : (scalars[at] ?? null),
      );
      return first(call(given, context), context);
    });
  });

/** Of single values, errors included; given many, it answers for each of them. */
export const each = (
  least: number,
  most: number,
  call: (values: Scalar[], context: Context) => Scalar,
): WorksheetFunction => ({
  least,
  most,
  call: (args, context) =>
    lift(
      args.map((arg) => context.evaluate(arg)),
      context,
      (values) => call(values, context),
    ),
});

/** Of single values; the first error among them is the answer. */
export const plain = (
  least: number,
  most: number,
  call: (values: Scalar[], context: Context) => Scalar,
): WorksheetFunction =>
  each(least, most, (values, context) => values.find(isError) ?? call(values, context));

/** Of numbers, read from whatever the arguments are. */
export const numeric = (
  least: number,
  most: number,
  call: (...numbers: number[]) => Scalar,
): WorksheetFunction =>
  plain(least, most, (values) => {
    const numbers = values.map(toNumber);
    return firstError(numbers) ?? call(...(numbers as number[]));
  });

/** A number of an argument; `otherwise` where it is left out. */
export function numberAt(value: Value, context: Context, otherwise: number): number | CellError {
  return value === undefined ? otherwise : toNumber(first(value, context));
}

export const firstError = (values: readonly unknown[]): CellError | undefined =>
  values.find(isError);

export { toBoolean, toNumber, toText };

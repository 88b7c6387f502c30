import { eachValue, first } from '../evaluate/arrays';
import { equal } from '../evaluate/compare';
import type { Context, Value } from '../evaluate/context';
import { NA, VALUE, isError, type CellError, type Scalar } from '../model/values';
import type { Node } from '../syntax/nodes';
import { isMany, lift } from '../evaluate/arrays';
import { general, lazy, MANY, plain, toBoolean, toNumber, type Library } from './function';

/** The part of IF that its condition chooses; only that part is worked out. */
function choose(args: readonly Node[], context: Context): Value {
  const condition = context.evaluate(args[0] as Node);
  if (isMany(condition)) {
    const values = args.map((arg) => context.evaluate(arg));
    return lift(values, context, ([when = null, then = null, other = false]) => {
      const truth = toBoolean(when);
      return isError(truth) ? truth : truth ? then : other;
    });
  }
  const truth = toBoolean(first(condition, context));
  if (isError(truth)) return truth;
  const chosen = args[truth ? 1 : 2];
  if (chosen === undefined) return truth;
  return context.evaluate(chosen) ?? 0;
}

const otherwise =
  (replaces: (error: CellError) => boolean) =>
  (args: readonly Node[], context: Context): Value => {
    const value = context.evaluate(args[0] as Node);
    if (isMany(value)) {
      const other = context.evaluate(args[1] as Node);
      return lift([value, other], context, ([a = null, b = null]) =>
        isError(a) && replaces(a) ? (b ?? 0) : a,
      );
    }
    const found = first(value, context);
    return isError(found) && replaces(found) ? (context.evaluate(args[1] as Node) ?? 0) : value;
  };

/** AND, OR, XOR: text and blanks in cells do not count, text written as argument must be TRUE or FALSE. */
function truths(values: readonly Value[], context: Context): boolean[] | CellError {
  const found: boolean[] = [];
  let error: CellError | null = null;
  eachValue(values, context, (value, direct) => {
    if (error !== null) return;
    if (typeof value === 'string' && !direct) return;
    if (value === null && !direct) return;
    const truth = toBoolean(value);
    if (isError(truth)) error = truth;
    else found.push(truth);
  });
  return error ?? (found.length === 0 ? VALUE : found);
}

const joined = (join: (truths: boolean[]) => boolean) =>
  general(1, MANY, (values, context) => {
    const found = truths(values, context);
    return isError(found) ? found : join(found);
  });

function ifs(args: readonly Node[], context: Context): Value {
  for (let at = 0; at + 1 < args.length; at += 2) {
    const truth = toBoolean(context.scalar(args[at] as Node));
    if (isError(truth)) return truth;
    if (truth) return context.evaluate(args[at + 1] as Node) ?? 0;
  }
  return NA;
}

function switched(args: readonly Node[], context: Context): Value {
  const wanted = context.scalar(args[0] as Node);
  if (isError(wanted)) return wanted;
  let at = 1;
  for (; at + 1 < args.length; at += 2) {
    const found = context.scalar(args[at] as Node);
    if (isError(found)) return found;
    if (equal(wanted ?? 0, found ?? 0)) return context.evaluate(args[at + 1] as Node) ?? 0;
  }
  return at < args.length ? (context.evaluate(args[at] as Node) ?? 0) : NA;
}

function chosen(args: readonly Node[], context: Context): Value {
  const index = toNumber(context.scalar(args[0] as Node));
  if (isError(index)) return index;
  const node = index < 1 ? undefined : args[Math.trunc(index)];
  return node === undefined ? VALUE : (context.evaluate(node) ?? 0);
}

export const LOGIC: Library = {
  IF: lazy(2, 3, choose),
  IFS: lazy(2, MANY, ifs),
  IFERROR: lazy(
    2,
    2,
    otherwise(() => true),
  ),
  IFNA: lazy(
    2,
    2,
    otherwise((error) => error === NA),
  ),
  SWITCH: lazy(3, MANY, switched),
  CHOOSE: lazy(2, MANY, chosen),
  AND: joined((found) => found.every(Boolean)),
  OR: joined((found) => found.some(Boolean)),
  XOR: joined((found) => found.filter(Boolean).length % 2 === 1),
  NOT: plain(1, 1, ([value = null]): Scalar => {
    const truth = toBoolean(value);
    return isError(truth) ? truth : !truth;
  }),
  TRUE: lazy(0, 0, () => true),
  FALSE: lazy(0, 0, () => false),
};

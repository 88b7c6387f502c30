import { Evaluation, resultOf } from './evaluate/evaluate';
import type { Book } from './model/book';
import type { Sheet } from './model/sheet';
import { Matrix, NAME, type Scalar } from './model/values';
import type { Formula } from './syntax/formula';

/** What a formula gives in a cell with the results that are there, in rows; one value is a row of one. */
export function valuesOf(
  book: Book,
  formula: Formula,
  sheet: Sheet,
  row: number,
  column: number,
): Scalar[][] {
  if (formula.tree === null) return [[NAME]];
  const evaluation = new Evaluation(book, sheet, row, column, (...at) => book.shown(...at));
  const result = resultOf(evaluation.evaluate(formula.tree), evaluation);
  if (!(result instanceof Matrix)) return [[result]];
  return Array.from({ length: result.rows }, (_, r) =>
    Array.from({ length: result.columns }, (__, c) => result.at(r, c)),
  );
}

/** Of several values the first. */
export const valueOf = (...asked: Parameters<typeof valuesOf>): Scalar =>
  valuesOf(...asked)[0]?.[0] ?? null;

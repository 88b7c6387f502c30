import type { CellRef } from '../layout/address';
import type { Judged } from './judged';
import { expression, isBlank, quoted, say, type Expression } from './text';

/** A figure of the last year that has a part in one of this year's. */
export interface PartCell extends Judged {
  readonly cell: CellRef;
}

/** What every part is weighed by, in the order of the parts. */
export interface PartWeights {
  readonly cells: readonly CellRef[];
  /** True where one of them is there and is none. */
  readonly isWrong: Expression;
  /** What is said where one is missing. */
  readonly missing: Expression;
}

/** As it stood, of a unit that had a target. */
export function keptFigure({ cell, isValid, otherwise }: PartCell): Expression {
  return expression(
    `IF(ISERROR(${cell}),${say.invalid},IF(${isBlank(cell)},"",IF(${isValid},${cell},${otherwise})))`,
  );
}

/** `/` of units that had no target, as long as nothing else was written there. */
export function keptSlash(cells: readonly CellRef[]): Expression {
  const strange = cells.map(
    (cell) => `IF(ISERROR(${cell}),TRUE,LEN(SUBSTITUTE(${cell},"/",""))>0)`,
  );
  return expression(
    `IF(OR(${strange.join(',')}),${say.invalid},IF(${anyBlank(cells)},"",${say.notApplicable}))`,
  );
}

/** Nothing but what stands there says why there is no figure. */
export function noFigure(parts: readonly PartCell[], why: string): Expression {
  return together(parts, quoted(why));
}

export function addedFigures(parts: readonly PartCell[], decimals: number): Expression {
  return together(
    parts,
    expression(`ROUND(${parts.map(({ cell }) => cell).join('+')},${decimals})`),
  );
}

/** Σ(figure × weight) ÷ Σ weight. */
export function weighedFigures(
  parts: readonly PartCell[],
  { cells, isWrong, missing }: PartWeights,
): Expression {
  const sum = cells.map((cell) => `N(${cell})`).join('+');
  const products = parts.map(({ cell }, index) => `N(${cell})*N(${cells[index] ?? cell})`);
  const mean =
    `IF(COUNT(${cells.join(',')})<${parts.length},${missing},` +
    `IF(${sum}=0,${missing},(${products.join('+')})/(${sum})))`;
  return together(parts, expression(`IF(${isWrong},${say.invalid},${mean})`));
}

/** What is worked out of figures that count; blank where one was not reported, 有误 where one is wrong. */
export function together(parts: readonly PartCell[], then: Expression): Expression {
  const wrong = parts.map(({ cell, isValid }) => wrongOf(cell, isValid));
  return expression(
    `IF(OR(${wrong.join(',')}),${say.invalid},` +
      `IF(${anyBlank(parts.map(({ cell }) => cell))},"",${then}))`,
  );
}

/** True for anything that is there and does not count. */
export function wrongOf(cell: CellRef, isValid: Expression): Expression {
  return expression(`IF(ISERROR(${cell}),TRUE,IF(${isBlank(cell)},FALSE,NOT(${isValid})))`);
}

const anyBlank = (cells: readonly CellRef[]): string =>
  cells.length === 1 && cells[0] !== undefined
    ? isBlank(cells[0])
    : `OR(${cells.map((cell) => isBlank(cell)).join(',')})`;

/** A total of the last year, or the word that stands there. */
export function keptTotal(cell: CellRef): Expression {
  return expression(
    `IF(ISERROR(${cell}),${say.invalid},IF(${isBlank(cell)},"",IF(OR(ISNUMBER(${cell}),ISTEXT(${cell})),${cell},${say.invalid})))`,
  );
}

import type { Quantity } from '../../plan/types';
import type { CellRef, RangeRef } from '../layout/address';
import { ANY_NUMBER } from './count';
import { expression, say, type Expression } from './text';

/**
 * True when a row holds anything but numbers, `/` and blanks, or a number below the least: a text "4000" would
 * silently drop out of SUM.
 */
export function anyUnreadable(row: RangeRef, least: number | null): Expression {
  const strange = `COUNT(${row})+COUNTIF(${row},"/")+COUNTBLANK(${row})<COLUMNS(${row})`;
  return expression(least === null ? strange : `OR(${strange},COUNTIF(${row},"<${least}")>0)`);
}

/** What a row without a single number sums up to: `/` where the plan has none anywhere, else not reported. */
function withoutNumbers(row: RangeRef): Expression {
  return expression(`IF(COUNTIF(${row},"/")>0,"/","")`);
}

interface TotalOptions {
  /** True when the row must not be totalled. */
  readonly unreadable: Expression;
  /** What to say when the row has no number. */
  readonly empty: Expression;
  /** What the figures may be. Their digits clean sums of binary noise (0.1 + 0.2). */
  readonly quantity: Quantity;
}

/** For a row of targets: checks the row by itself. */
export function targetRowOptions(row: RangeRef, quantity: Quantity): TotalOptions {
  return { unreadable: anyUnreadable(row, quantity.least), empty: withoutNumbers(row), quantity };
}

/** Σ of a row, leaving out `/` and blanks. */
export function sumTotal(row: RangeRef, options: TotalOptions): Expression {
  const { decimals } = options.quantity;
  const sum = decimals === 0 ? `SUM(${row})` : `ROUND(SUM(${row}),${decimals})`;
  return expression(
    `IF(${options.unreadable},${say.invalid},IF(COUNT(${row})=0,${options.empty},${sum}))`,
  );
}

/**
 * Σ(figure × weight) ÷ Σ weight over the districts that have a figure. A figure without its weight makes the
 * total unknown, it must not fall out of the mean unseen.
 */
export function weightedTotal(
  row: RangeRef,
  weights: RangeRef,
  options: TotalOptions & {
    /** What to say where a weight is missing. */
    readonly missing: Expression;
    /** Digits to round the mean to: targets are published rounded, actuals are kept as they come out. */
    readonly round: number | null;
  },
): Expression {
  const { least } = options.quantity;
  const mean = `SUMPRODUCT(${row},${weights})/${weightSum(row, weights, least)}`;
  const rounded = options.round === null ? mean : `ROUND(${mean},${options.round})`;
  return expression(
    `IF(${options.unreadable},${say.invalid},IF(COUNT(${row})=0,${options.empty},` +
      `IF(${lacksWeights(row, weights, options.quantity)},${options.missing},${rounded})))`,
  );
}

/** True where a figure of the row has no weight, or all weights of its figures are 0. */
export function lacksWeights(
  row: RangeRef,
  weights: RangeRef,
  { least }: Pick<Quantity, 'least'>,
): Expression {
  const weighed = `COUNTIFS(${row},${weighable(least)},${weights},">=0")`;
  return expression(`OR(${weighed}<COUNT(${row}),${weightSum(row, weights, least)}=0)`);
}

const weighable = (least: number | null): string =>
  least !== null && least >= 0 ? '">=0"' : ANY_NUMBER;

const weightSum = (row: RangeRef, weights: RangeRef, least: number | null): string =>
  `SUMIF(${row},${weighable(least)},${weights})`;

/** The total of a row that has none: its weights are not known at all yet (populations), or the plan adds nothing up. */
export function weightlessTotal(
  row: RangeRef,
  options: Pick<TotalOptions, 'unreadable' | 'empty'> & { readonly missing: Expression },
): Expression {
  return expression(
    `IF(${options.unreadable},${say.invalid},IF(COUNT(${row})=0,${options.empty},${options.missing}))`,
  );
}

/** The official look of a compound total, `80/20000`, from the totals of its halves. */
export function pairText(first: CellRef, second: CellRef): Expression {
  return expression(
    `IF(AND(ISNUMBER(${first}),ISNUMBER(${second})),ROUND(${first},4)&"/"&ROUND(${second},4),` +
      `IF(${first}=${second},${first},${say.invalid}))`,
  );
}

import type { CellRef, RangeRef } from '../address';
import { expression, say, type Expression } from './text';

/**
 * True when a row holds anything but numbers ≥ 0, `/` and blanks: a text "4000" would silently drop out of SUM.
 */
export function anyUnreadable(row: RangeRef): Expression {
  return expression(
    `OR(COUNT(${row})+COUNTIF(${row},"/")+COUNTBLANK(${row})<COLUMNS(${row}),COUNTIF(${row},"<0")>0)`,
  );
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
  /** Digits the figures may have; it cleans sums of binary noise (0.1 + 0.2). */
  readonly decimals: number;
}

/** For a row of targets: checks the row by itself. */
export function targetRowOptions(row: RangeRef, decimals: number): TotalOptions {
  return { unreadable: anyUnreadable(row), empty: withoutNumbers(row), decimals };
}

/** Σ of a row, leaving out `/` and blanks. */
export function sumTotal(row: RangeRef, options: TotalOptions): Expression {
  const sum = options.decimals === 0 ? `SUM(${row})` : `ROUND(SUM(${row}),${options.decimals})`;
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
  const numbers = `COUNT(${row})`;
  const weightSum = `SUMIF(${row},">=0",${weights})`;
  const mean = `SUMPRODUCT(${row},${weights})/${weightSum}`;
  const rounded = options.round === null ? mean : `ROUND(${mean},${options.round})`;
  return expression(
    `IF(${options.unreadable},${say.invalid},IF(${numbers}=0,${options.empty},` +
      `IF(COUNTIFS(${row},">=0",${weights},">=0")<${numbers},${options.missing},` +
      `IF(${weightSum}=0,${options.missing},${rounded}))))`,
  );
}

/** The total of a row whose weights are not known at all yet (populations). */
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

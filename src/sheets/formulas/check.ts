import { isAboveOne } from '../../plan/kinds';
import type { Measure } from '../../plan/types';
import type { CellRef, RangeRef } from '../layout/address';
import { withoutNoise } from '../../figures/plainNumber';
import { words } from '../labels';
import { isWrongComputed, type SideCells } from './computed';
import { isWrongEntry, isWrongSlash } from './entry';
import { expression, quoted, say, type Expression } from './text';

/** A cell of a measure's row, with its target; null where the plan wants no figure. */
export interface CheckedCell {
  readonly cell: CellRef;
  readonly target: number | null;
  /** Of a cell with a formula: what it is worked out from. */
  readonly sides: SideCells | null;
}

export interface CheckedRow {
  readonly cells: readonly CheckedCell[];
  readonly range: RangeRef;
  /** True where another row stands in its place. */
  readonly otherRow: Expression;
  /** From this many times the target on an entry is doubted, as in the districts' templates: `8/2000` became a date. */
  readonly farOver: number;
}

/** What stands in 检查: 有误, 疑n项, 缺n项 or 齐全; nothing can be missing where formulas stand: 自动. */
export function rowCheck(
  measure: Measure,
  { cells, range, otherRow, farOver }: CheckedRow,
): Expression {
  const wrong = cells.map(({ cell, target, sides }) => {
    if (target === null) return isWrongSlash(cell);
    return sides === null ? isWrongEntry(measure, cell) : isWrongComputed(measure, cell, sides);
  });
  const due = cells.filter(({ target }) => target !== null).length;
  const odd = cells.flatMap(({ cell, target }) => [
    ...(target === null || target <= 0
      ? []
      : [`(ROUND(N(${cell})-${withoutNoise(farOver * target)},6)>=0)`]),
    // 1 % or 100 %?
    ...(target !== null && isAboveOne(measure) ? [`(N(${cell})=1)`] : []),
  ]);
  const isComputed = measure.source.kind === 'computed';
  const typed = `IF(COUNT(${range})<${due},"缺"&(${due}-COUNT(${range}))&"项",${quoted(words.complete)})`;
  const filled = isComputed ? quoted(words.workedOut) : typed;
  // A single truth value is no number, and above every one.
  const count = ['0', ...odd].join('+');
  const doubted =
    odd.length === 0 ? filled : `IF(${count}>0,${quoted(words.doubted)}&(${count})&"项",${filled})`;
  return expression(`IF(OR(${[otherRow, ...wrong].join(',')}),${say.invalid},${doubted})`);
}

/** True when a row's 检查 says 有误. */
export function saysInvalid(checks: readonly CellRef[]): Expression {
  const [first] = checks;
  const each = checks.map((check) => `${check}=${say.invalid}`);
  return expression(
    checks.length === 1 && first !== undefined
      ? `${first}=${say.invalid}`
      : `OR(${each.join(',')})`,
  );
}

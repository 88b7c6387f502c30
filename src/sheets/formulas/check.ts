import type { CellRef, RangeRef } from '../layout/address';
import { words } from '../labels';
import { expression, quoted, say, type Expression } from './text';

export interface CheckedRow {
  /** What is said of each of its entries. */
  readonly verdicts: RangeRef;
  /** True where another row stands in its place. */
  readonly otherRow: Expression;
  /** Nothing can be missing where formulas stand. */
  readonly isComputed: boolean;
  /** Where all is filled in: 齐全, or why the row has no total all the same. */
  readonly complete: Expression;
}

/** What stands in 检查: 有误, 疑n项, 缺n项, 齐全 or why there is no total; of a computed measure 自动. */
export function rowCheck({ verdicts, otherRow, isComputed, complete }: CheckedRow): Expression {
  const count = (word: string): string => `COUNTIF(${verdicts},${quoted(word)})`;
  const some = (word: string, otherwise: string): string =>
    `IF(${count(word)}>0,${quoted(word)}&${count(word)}&"项",${otherwise})`;
  const filled = isComputed ? quoted(words.workedOut) : some(words.missing, complete);
  const wrong = `OR(${otherRow},${count(words.invalid)}>0)`;
  return expression(`IF(${wrong},${say.invalid},${some(words.doubted, filled)})`);
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

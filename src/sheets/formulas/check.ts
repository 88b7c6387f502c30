import type { Measure } from '../../plan/types';
import type { CellRef, RangeRef } from '../layout/address';
import { words } from '../labels';
import { isWrongEntry, isWrongSlash } from './entry';
import { expression, quoted, say, type Expression } from './text';

/** A cell of a measure's row, with whether the plan wants a figure there. */
export interface CheckedCell {
  readonly cell: CellRef;
  readonly due: boolean;
}

/** What stands in 检查: 有误, 缺n项 or 齐全. */
export function rowCheck(
  measure: Measure,
  cells: readonly CheckedCell[],
  row: RangeRef,
): Expression {
  const wrong = cells.map(({ cell, due }) =>
    due ? isWrongEntry(measure, cell) : isWrongSlash(cell),
  );
  const due = cells.filter((cell) => cell.due).length;
  return expression(
    `IF(OR(${wrong.join(',')}),${say.invalid},IF(COUNT(${row})<${due},` +
      `"缺"&(${due}-COUNT(${row}))&"项",${quoted(words.complete)}))`,
  );
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

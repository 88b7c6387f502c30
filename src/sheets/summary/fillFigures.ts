import type { Period } from '../../plan/period';
import type { Plan } from '../../plan/types';
import { layOut } from '../../tables/layOut';
import { typedRate } from '../formulas/rate';
import { expression, formulaCell, isBlank, quoted, type Expression } from '../formulas/text';
import { cellRef } from '../layout/address';
import type { LayoutCell } from '../layout/layout';
import { put, putLines } from '../layout/look';
import { figuresTable, sameAs, type KeptPair, type KeptPairs } from './figuresTable';
import { summaryTitles } from './labels';
import { figureColumns, figuresRow, typedTargets } from './tasks';

/** 两数推算: the numbers that are typed, and what follows from them. */
export function fillFigures(
  plan: Plan,
  period: Period,
  pairs: KeptPairs,
  cells: LayoutCell[][],
): void {
  const targets = typedTargets(plan);
  if (targets.length === 0) return;
  const first = figuresRow(plan);
  put(cells, first - 2, 0, summaryTitles.figures);
  const rows = targets.map((target) => ({
    ...(pairs[target.id] ?? { first: null, second: null }),
    number: plan.bodyTargets.indexOf(target) + 1,
    same: '',
  }));
  putLines(cells, first - 1, layOut(figuresTable(plan), rows));
  targets.forEach(({ id, figures }, index) => {
    if (figures === null) return;
    const at = pairAt(first + index);
    put(cells, first + index, figureColumns.rate, formulaCell(typedRate(figures, at)));
    const pair = pairs[id];
    if (pair === undefined || pair.of === period) return;
    put(cells, first + index, figureColumns.same, formulaCell(unchanged(at, pair)));
  });
}

/** Where a line's two numbers stand on the page. */
export const pairAt = (row: number) => ({
  first: cellRef(row, figureColumns.first),
  second: cellRef(row, figureColumns.second),
});

/** Says so as long as both numbers are those of an earlier page. */
function unchanged(at: ReturnType<typeof pairAt>, { of, ...pair }: KeptPair): Expression {
  const is = (part: 'first' | 'second'): string => {
    const value = pair[part];
    return value === null ? isBlank(at[part]) : `${at[part]}=${value}`;
  };
  return expression(`IF(AND(${is('first')},${is('second')}),${quoted(sameAs(of))},"")`);
}

import { measuresOf } from '../../plan/measures';
import { isToFill } from '../../plan/source';
import type { Plan } from '../../plan/types';
import { columnsOf, WHOLE, type Column } from '../../plan/column';
import { rangeRef, type CellRef, type RangeRef } from '../layout/address';
import { blockCell } from '../blocks/blockMap';
import { indicatorScore } from '../formulas/score';
import { expression, formulaCell } from '../formulas/text';
import { countedIn, monthsOnly } from '../labels';
import type { LayoutCell } from '../layout/layout';
import { area, idCell, put } from '../layout/look';
import { indicatorKey } from '../layout/tableGrid';
import { countedEntries } from './countedEntries';
import { plainName } from './labels';
import type { Scores } from './scores';
import type { TrendSource } from './sources';

/** The scores of one period: a heading, a row an indicator, then what was filled in and what was due. */
export function fillTrendDetail(
  plan: Plan,
  here: string,
  { period, actuals, completion }: TrendSource,
  scores: Scores,
  first: number,
  cells: LayoutCell[][],
): void {
  const columns = columnsOf(plan);
  put(cells, first, 0, `${monthsOnly(period)}评分明细（不打印）`);
  ['序号', '指标', ...columns.map((column) => nameOf(plan, column))].forEach((label, at) =>
    put(cells, first + 1, at, { text: label }),
  );
  plan.indicators.forEach((indicator, index) => {
    const row = first + 2 + index;
    put(cells, row, 0, idCell(indicatorKey(indicator.number), indicator.starred));
    put(cells, row, 1, { text: plainName(indicator) });
    columns.forEach((column, at) => {
      const cell = (id: string): CellRef => blockCell(completion, id, column, here);
      const [one, two] = indicator.measures;
      const parts: readonly [CellRef] | readonly [CellRef, CellRef] =
        two === undefined ? [cell(one.id)] : [cell(one.id), cell(two.id)];
      put(cells, row, 2 + at, formulaCell(indicatorScore(parts, scores.capped(here))));
    });
  });
  const filledRow = first + 2 + plan.indicators.length;
  put(cells, filledRow, 1, `已填（${countedIn.measures}）`);
  put(cells, filledRow + 1, 1, `应填（${countedIn.measures}）`);
  columns.forEach((column, at) => {
    const sums = (row: number): RangeRef => rangeRef(area(row, 2, 1, plan.districts.length));
    const filled =
      column === WHOLE
        ? expression(`SUM(${sums(filledRow)})`)
        : countedEntries(plan, column, actuals, here);
    put(cells, filledRow, 2 + at, formulaCell(filled));
    if (column === WHOLE) {
      put(cells, filledRow + 1, 2 + at, formulaCell(expression(`SUM(${sums(filledRow + 1)})`)));
    } else {
      const due = measuresOf(plan).filter((measure) => isToFill(measure, column));
      put(cells, filledRow + 1, 2 + at, due.length);
    }
  });
}

export function nameOf(plan: Plan, column: Column): string {
  if (column === WHOLE) return plan.whole.short;
  return plan.districts.find(({ id }) => id === column)?.name ?? column;
}

import { columnsOf } from '../../plan/column';
import { monthsElapsed, type Period } from '../../plan/period';
import type { Plan } from '../../plan/types';
import { cellRef, rangeRef } from '../layout/address';
import { meanScore } from '../formulas/score';
import { expression, formulaCell, quoted, type Expression } from '../formulas/text';
import { monthsOnly } from '../labels';
import type { LayoutCell } from '../layout/layout';
import { area, put } from '../layout/look';
import type { Scores } from './scores';
import type { TrendSource } from './sources';
import { fillTrendDetail, nameOf } from './trendDetail';
import { fillTrendDue } from './trendDue';
import {
  DUE_ROW,
  FIRST,
  HEADER_ROW,
  LEADING,
  MONTHS_ROW,
  TIME_ROW,
  type TrendPlaces,
} from './trendPlaces';
import { unranked } from './phrases';

/** The printed table: a line for time progress, for what the whole should have come to, for every district and for the city, a column a period. */
export function fillTrendTable(
  plan: Plan,
  here: string,
  periods: readonly TrendSource[],
  scores: Scores,
  places: TrendPlaces,
  cells: LayoutCell[][],
): void {
  const columns = columnsOf(plan);
  put(cells, HEADER_ROW, 0, '综合完成率');
  put(cells, MONTHS_ROW, 0, '已过月数');
  put(cells, TIME_ROW, 0, '序时进度');
  put(cells, DUE_ROW, 0, '应达进度');
  columns.forEach((column, index) => put(cells, FIRST + index, 0, { text: nameOf(plan, column) }));
  put(cells, HEADER_ROW, places.change, '比上期\n（百分点）');
  periods.forEach((source, index) => {
    const at = LEADING + index;
    put(cells, MONTHS_ROW, at, monthsElapsed(source.period));
    const share = `TRUNC(ROUND(${cellRef(MONTHS_ROW, at)}/12,9),3)`;
    put(cells, TIME_ROW, at, formulaCell(expression(share)));
    const first = places.detail(index);
    put(cells, HEADER_ROW, at, formulaCell(trendHeading(plan, source.period, first)));
    fillTrendDetail(plan, here, source, scores, first, cells);
    fillTrendDue(plan, here, { source, index }, scores, places, cells);
    columns.forEach((column, row) => {
      const own = rangeRef(area(first + 2, 2 + row, plan.indicators.length, 1));
      const filled = cellRef(first + 2 + plan.indicators.length, 2 + row);
      const due = cellRef(first + 3 + plan.indicators.length, 2 + row);
      const mean = meanScore(own, scores.weights(here), unranked(column, filled, due));
      put(cells, FIRST + row, at, formulaCell(mean));
    });
  });
  columns.forEach((_, row) => fillChange(FIRST + row, periods.length, places, cells));
}

/** The months, and how many figures are missing in them. */
function trendHeading(plan: Plan, period: Period, detail: number): Expression {
  const row = detail + 2 + plan.indicators.length;
  const column = 2 + plan.districts.length;
  const [filled, due] = [cellRef(row, column), cellRef(row + 1, column)];
  const missing = `IF(${filled}<${due},CHAR(10)&"缺"&(${due}-${filled})&"个","")`;
  return expression(`${quoted(monthsOnly(period))}&${missing}`);
}

/** The change since the latest period with a mean, in percentage points; a dash where there is none, before or now. */
function fillChange(
  row: number,
  periods: number,
  { change }: TrendPlaces,
  cells: LayoutCell[][],
): void {
  if (periods < 2) return put(cells, row, change, formulaCell(quoted('—')));
  const now = cellRef(row, change - 1);
  const before = rangeRef(area(row, LEADING, 1, periods - 1));
  // The last number of a row: none is greater than this one.
  const latest = `LOOKUP(9E+307,${before})`;
  const points = `IF(AND(ISNUMBER(${now}),COUNT(${before})>0),ROUND((${now}-${latest})*100,2),"—")`;
  put(cells, row, change, formulaCell(expression(points)));
}

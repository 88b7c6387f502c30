import { monthsElapsed, yearOf, type Period } from '../../plan/period';
import type { Programme } from '../../plan/types';
import { expression, formulaCell } from '../formulas/text';
import { monthsOnly } from '../labels';
import type { LayoutCell } from '../layout/layout';
import { put } from '../layout/look';
import { timeCells } from './programmeFormulas';
import { HEADER_ROW, leading, TIME_ROW, type ProgrammeColumns } from './programmePlaces';
import { ID, TAKEN, yearTitle } from './programmeTable';
import type { ProgrammeYear } from './programmeYears';

/** Months of the programme, which every line refers to, and its time progress. */
export function fillTime(
  columns: ProgrammeColumns,
  { elapsed, all }: { readonly elapsed: number; readonly all: number },
  cells: LayoutCell[][],
): void {
  const [months, allMonths] = timeCells(columns);
  put(cells, TIME_ROW, columns.figure, '已过月数');
  put(cells, TIME_ROW, columns.remaining, elapsed);
  put(cells, TIME_ROW, columns.share, '总月数');
  put(cells, TIME_ROW, columns.pace, all);
  put(cells, TIME_ROW, columns.needed, '时间进度');
  const share = expression(`TRUNC(ROUND(${months}/${allMonths},9),3)`);
  put(cells, TIME_ROW, columns.state, formulaCell(share));
}

/** Over an unfinished year stands how far its figures reach. */
export function fillHeadings(
  { from, to }: Programme,
  period: Period,
  years: readonly ProgrammeYear[],
  columns: ProgrammeColumns,
  cells: LayoutCell[][],
): void {
  const head = (column: number, text: string): void => put(cells, HEADER_ROW, column, { text });
  head(leading.number, '序号');
  head(leading.text, '规划目标');
  head(leading.unit, '单位');
  head(leading.target, '期末\n目标');
  head(leading.base, '规划前\n基数');
  for (let year = from; year <= to; year += 1) {
    const latest =
      year === yearOf(period) ? period : years.find((each) => yearOf(each.period) === year)?.period;
    const isPart = latest !== undefined && monthsElapsed(latest) < 12;
    head(
      columns.year(year),
      isPart ? `${yearTitle(year)}\n${monthsOnly(latest)}` : yearTitle(year),
    );
  }
  head(columns.figure, '累计\n（现状）');
  head(columns.remaining, '还差');
  head(columns.share, '完成\n比例');
  head(columns.pace, '年均\n已完成');
  head(columns.needed, '年均\n还需');
  head(columns.state, '状态');
  head(columns.remark, '说明');
  head(columns.id, ID);
  head(columns.taken, TAKEN);
}

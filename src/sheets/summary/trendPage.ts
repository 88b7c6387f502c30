import { monthsElapsed, type Period } from '../../plan/period';
import type { Plan } from '../../plan/types';
import type { Column } from '../../progress/column';
import { cellRef, rangeRef, type CellRef } from '../address';
import { meanScore } from '../formulas/score';
import { expression, formulaCell, quoted } from '../formulas/text';
import type { SheetLayout } from '../layout';
import { area, body, colors, emptyCells, headerRow, HEI, note, put, title } from '../look';
import { blockNames } from '../names';
import { monthsOnly, pageFooter, pageHeader, summaryNotes, summaryTitles } from './labels';
import type { Scores } from './scores';
import type { TrendSource } from './sources';
import { fillTrendDetail, nameOf } from './trendDetail';
import { columnsOf } from './workings';

const HEADER_ROW = 1;
const MONTHS_ROW = 2;
const TIME_ROW = 3;
const FIRST = 4;
const LEADING = 1;
const CHART_ROWS = 22;

/** Where the table stands on 趋势. */
export interface Trend {
  readonly sheet: string;
  mean(column: Column, period: number, from: string): CellRef;
  timeProgress(period: number, from: string): CellRef;
}

export function trendOn(plan: Plan, sheet: string): Trend {
  const columns = columnsOf(plan);
  const on = (from: string): string | null => (from === sheet ? null : sheet);
  return {
    sheet,
    mean: (column, period, from) =>
      cellRef(FIRST + columns.indexOf(column), LEADING + period, on(from)),
    timeProgress: (period, from) => cellRef(TIME_ROW, LEADING + period, on(from)),
  };
}

/**
 * 「趋势 YYYY-MM」: every district's and the city's mean completion period by period, all by today's weights. Under the
 * printed page stand the scores they are made of.
 *
 * @param periods in order of time; at least one
 */
export function trendPage(
  plan: Plan,
  name: string,
  periods: readonly TrendSource[],
  scores: Scores,
  copy = 1,
): SheetLayout {
  const latest = lastOf(periods);
  const columns = columnsOf(plan);
  const changeColumn = LEADING + periods.length;
  const width = Math.max(changeColumn + 1, 2 + columns.length);
  const printed = changeColumn + 1;
  const chartRow = FIRST + columns.length + 1;
  const noteRow = chartRow + CHART_ROWS;
  const detail = (index: number): number => noteRow + 3 + index * (plan.indicators.length + 5);
  // A line must not fall to nothing where a district has not reported, as it would over a text.
  const drawn = detail(periods.length);
  const lines = [TIME_ROW, ...columns.map((_, index) => FIRST + index)];
  const cells = emptyCells(drawn + 2 + lines.length, width);

  put(cells, 0, 0, summaryTitles.trend(plan));
  put(cells, HEADER_ROW, 0, '综合完成率');
  put(cells, MONTHS_ROW, 0, '已过月数');
  put(cells, TIME_ROW, 0, '序时进度');
  columns.forEach((column, index) =>
    put(cells, FIRST + index, 0, { text: nameOf(plan, column, '全市') }),
  );
  put(cells, HEADER_ROW, changeColumn, '比上期\n（百分点）');
  periods.forEach((source, index) => {
    const at = LEADING + index;
    put(cells, HEADER_ROW, at, { text: monthsOnly(source.period) });
    put(cells, MONTHS_ROW, at, monthsElapsed(source.period));
    const share = `TRUNC(ROUND(${cellRef(MONTHS_ROW, at)}/12,9),3)`;
    put(cells, TIME_ROW, at, formulaCell(expression(share)));
    fillTrendDetail(plan, name, source, scores, detail(index), cells);
    columns.forEach((_, row) => {
      const own = rangeRef(area(detail(index) + 2, 2 + row, plan.indicators.length, 1));
      const filled = cellRef(detail(index) + 2 + plan.indicators.length, 2 + row);
      const due = cellRef(detail(index) + 3 + plan.indicators.length, 2 + row);
      const silent = `AND(${due}>0,${filled}=0)`;
      put(cells, FIRST + row, at, formulaCell(meanScore(own, scores.weights(name), silent)));
    });
  });
  columns.forEach((_, row) => {
    const now = cellRef(FIRST + row, changeColumn - 1);
    const before = cellRef(FIRST + row, changeColumn - 2 < LEADING ? LEADING : changeColumn - 2);
    const change =
      periods.length < 2
        ? quoted('—')
        : expression(
            `IF(AND(ISNUMBER(${now}),ISNUMBER(${before})),ROUND((${now}-${before})*100,2),"—")`,
          );
    put(cells, FIRST + row, changeColumn, formulaCell(change));
  });
  put(cells, drawn, 0, '图表数据（不打印）');
  lines.forEach((row, index) => {
    put(cells, drawn + 2 + index, 0, cells[row]?.[0] ?? '');
    periods.forEach((_, at) => {
      const value = cellRef(row, LEADING + at);
      const formula = expression(`IF(ISNUMBER(${value}),${value},NA())`);
      put(cells, drawn + 2 + index, LEADING + at, formulaCell(formula));
    });
  });
  put(cells, noteRow, 0, `注：${summaryNotes.ranking}各期均按“评分”表现行权重计算。`);

  return {
    name,
    visibility: 'visible',
    cells,
    columnWidths: [
      // Below, this column holds 序号 and the next one the indicators' names: both are broken or cut there, not here.
      110,
      ...Array.from({ length: width - 1 }, () => (periods.length <= 4 ? 80 : 62)),
    ],
    rowHeights: [
      36,
      32,
      20,
      20,
      ...columns.map(() => 20),
      12,
      ...Array.from({ length: CHART_ROWS }, () => 15),
      periods.length < 5 ? 52 : 40,
    ],
    merges: [area(0, 0, 1, printed), area(noteRow, 0, 1, printed)],
    paints: [
      {
        area: area(0, 0, 1, printed),
        style: { ...title, font: { ...title.font, size: 18 }, wrap: true },
      },
      { area: area(HEADER_ROW, 0, FIRST + columns.length - HEADER_ROW, printed), style: body },
      { area: area(HEADER_ROW, 0, 1, printed), style: { ...headerRow, fill: colors.header } },
      {
        area: area(FIRST + columns.length - 1, 0, 1, printed),
        style: { font: { name: HEI, size: 11 } },
      },
      {
        area: area(FIRST, LEADING, columns.length, periods.length),
        style: { numberFormat: '0.00%' },
      },
      { area: area(TIME_ROW, LEADING, 1, periods.length), style: { numberFormat: '0.0%' } },
      {
        area: area(FIRST, changeColumn, columns.length, 1),
        style: { numberFormat: '+0.00;-0.00;0.00' },
      },
      { area: area(noteRow, 0, 1, printed), style: { ...note, font: { size: 9 } } },
      {
        area: area(drawn + 2, 0, lines.length, printed - 1),
        style: { ...body, font: { size: 9, color: colors.quietText }, numberFormat: '0.0%' },
      },
      ...periods.flatMap((_, index) => [
        {
          area: area(detail(index) + 1, 0, plan.indicators.length + 3, 2 + columns.length),
          style: { ...body, font: { size: 9, color: colors.quietText } },
        },
        {
          area: area(detail(index) + 2, 2, plan.indicators.length, columns.length),
          style: { numberFormat: '0.0%' },
        },
      ]),
    ],
    validations: [],
    colorRules: [],
    names: [
      {
        name: blockNames.page('trend', latest.period, copy),
        area: area(HEADER_ROW, 0, FIRST + columns.length - HEADER_ROW, printed),
      },
    ],
    protected: true,
    frozen: { rows: FIRST, columns: LEADING },
    print: {
      orientation: periods.length > 6 ? 'landscape' : 'portrait',
      fitWide: 1,
      fitTall: 1,
      printArea: area(0, 0, noteRow + 1, printed),
      header: pageHeader(plan, latest.period),
      footer: pageFooter,
    },
    charts: [
      {
        kind: 'line',
        title: summaryTitles.trend(plan),
        series: lines.map((_, index) => ({
          name: area(drawn + 2 + index, 0, 1, 1),
          categories: area(HEADER_ROW, LEADING, 1, periods.length),
          values: area(drawn + 2 + index, LEADING, 1, periods.length),
        })),
        area: area(chartRow, 0, CHART_ROWS, printed),
        numberFormat: '0%',
      },
    ],
    tabColor: '#548235',
    showGridlines: false,
  };
}

export function lastOf(periods: readonly TrendSource[]): { readonly period: Period } {
  const last = periods.at(-1);
  if (last === undefined) throw new RangeError('a trend needs a period');
  return last;
}

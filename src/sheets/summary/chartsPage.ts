import type { Period } from '../../plan/period';
import type { Plan } from '../../plan/types';
import { WHOLE } from '../../plan/column';
import { cellRef } from '../layout/address';
import { expression, formulaCell } from '../formulas/text';
import { monthsOnly, pageFooter } from '../labels';
import type { Chart, LayoutCell, SheetLayout } from '../layout/layout';
import { area, body, colors, emptyCells, headerRow, HEI, put, SONG, title } from '../layout/look';
import { blockNames } from '../blocks/names';
import { pageHeader, summaryTitles } from './labels';
import { atPlace } from './phrases';
import type { Scores } from './scores';
import type { TrendSource } from './sources';
import { lastOf, type Trend } from './trendPage';
import type { Workings } from './workings';

/** Indicators that the chart of lags shows. */
const LAGS = 10;
const MIN_ROWS = 9;
const CHART_COLUMN = 5;
const CHART_COLUMNS = 5;
const WIDTH = CHART_COLUMN + CHART_COLUMNS;
/** Outside of what is printed: what a line is drawn from, which must not fall to nothing over a text. */
const DRAWN = WIDTH + 1;

interface Band {
  readonly title: string;
  readonly headings: readonly string[];
  /** One line a row of the small table, formulas from the second cell on. */
  readonly rows: readonly (readonly LayoutCell[])[];
  readonly formats: readonly (string | null)[];
  readonly kind: Chart['kind'];
  readonly values: readonly number[];
  /** Which of those may hold a text instead of a number: 未报. */
  readonly gaps?: number;
}

/**
 * 「图表 YYYY-MM」: three charts for the leader, each beside the small table it is drawn from: districts by completion,
 * indicators behind time progress, the year's course.
 */
export function chartsPage(
  plan: Plan,
  period: Period,
  name: string,
  workings: Workings,
  scores: Scores,
  course: { readonly trend: Trend; readonly periods: readonly TrendSource[] },
  copy = 1,
): SheetLayout {
  lastOf(course.periods);
  const bands = [
    districts(plan, name, scores, workings),
    lags(plan, name, workings),
    trend(plan, name, course),
  ];
  const heights = bands.map((band) => Math.max(MIN_ROWS, band.rows.length) + 3);
  const starts = heights.map((_, index) => heights.slice(0, index).reduce((a, b) => a + b, 1));
  const end = heights.reduce((a, b) => a + b, 1);
  const cells = emptyCells(end, DRAWN + 1);
  put(cells, 0, 0, summaryTitles.charts(plan, period));
  bands.forEach((band, index) => {
    const start = starts[index] ?? 1;
    put(cells, start, 0, band.title);
    band.headings.forEach((label, at) => put(cells, start + 1, at, label));
    band.rows.forEach((row, line) =>
      row.forEach((cell, at) => put(cells, start + 2 + line, at, cell)),
    );
    putDrawn(band, start, cells);
  });

  return {
    name,
    visibility: 'visible',
    cells,
    columnWidths: [34, 172, 62, 58, 10, ...Array.from({ length: CHART_COLUMNS }, () => 66), 10, 40],
    rowHeights: [36, ...bands.flatMap((_, index) => bandHeights(heights[index] ?? 0))],
    merges: [area(0, 0, 1, WIDTH), ...starts.map((start) => area(start, 0, 1, WIDTH))],
    paints: [
      { area: area(0, 0, 1, WIDTH), style: { ...title, font: { ...title.font, size: 18 } } },
      ...bands.flatMap((band, index) => {
        const start = starts[index] ?? 1;
        const columns = band.headings.length;
        return [
          {
            area: area(start, DRAWN, band.rows.length + 2, 1),
            style: { numberFormat: '0.00%', font: { size: 9, color: colors.quietText } },
          },
          {
            area: area(start, 0, 1, WIDTH),
            style: {
              font: { name: HEI, size: 12 },
              horizontal: 'left' as const,
              vertical: 'center' as const,
            },
          },
          {
            area: area(start + 1, 0, band.rows.length + 1, columns),
            style: { ...body, font: { name: SONG, size: 10 } },
          },
          {
            area: area(start + 1, 0, 1, columns),
            style: { ...headerRow, font: { ...headerRow.font, size: 10 }, fill: colors.header },
          },
          {
            area: area(start + 2, 1, band.rows.length, 1),
            style: { wrap: true, font: { size: 9 } },
          },
          ...band.formats.flatMap((format, at) =>
            format === null
              ? []
              : [
                  {
                    area: area(start + 2, at, band.rows.length, 1),
                    style: { numberFormat: format },
                  },
                ],
          ),
        ];
      }),
    ],
    validations: [],
    colorRules: [],
    names: [{ name: blockNames.page('charts', period, copy), area: area(0, 0, end, WIDTH) }],
    protected: true,
    print: {
      orientation: 'portrait',
      fitWide: 1,
      fitTall: 1,
      printArea: area(0, 0, end, WIDTH),
      header: pageHeader(plan, period),
      footer: pageFooter,
    },
    charts: bands.map((band, index) => chartOf(band, starts[index] ?? 1, heights[index] ?? 0)),
    tabColor: '#C00000',
    showGridlines: false,
  };
}

function bandHeights(rows: number): number[] {
  return [26, 30, ...Array.from({ length: rows - 3 }, () => 21), 10];
}

function chartOf(band: Band, start: number, height: number): Chart {
  const rows = band.rows.length;
  return {
    kind: band.kind,
    title: band.title,
    series: band.values.map((column) => ({
      name: area(start + 1, column, 1, 1),
      categories: area(start + 2, 1, rows, 1),
      values: area(start + 2, column === band.gaps ? DRAWN : column, rows, 1),
    })),
    area: area(start + 1, CHART_COLUMN, height - 2, CHART_COLUMNS),
    numberFormat: band.kind === 'barClustered' ? '0' : '0%',
  };
}

function putDrawn({ gaps, rows }: Band, start: number, cells: LayoutCell[][]): void {
  if (gaps === undefined) return;
  put(cells, start + 1, DRAWN, '图表数据');
  rows.forEach((_, line) => {
    const shown = cellRef(start + 2 + line, gaps);
    put(cells, start + 2 + line, DRAWN, cell(`IF(ISNUMBER(${shown}),${shown},NA())`));
  });
}

const cell = (formula: string): LayoutCell => formulaCell(expression(formula));

/** By place, so that the chart falls from left to right; who has no mean is not in it. */
function districts(plan: Plan, here: string, scores: Scores, workings: Workings): Band {
  const at = (values: Parameters<typeof atPlace>[0], index: number): string =>
    atPlace(values, scores.order(here), index + 1);
  return {
    title: `一、各${plan.wording.unit}综合完成率`,
    headings: ['名次', plan.wording.unit, '完成率', '序时'],
    rows: plan.districts.map((_, index) => [
      cell(`IFERROR(${at(scores.row('rank', here), index)},"")`),
      cell(`IFERROR(${at(scores.names(here), index)},"")`),
      cell(`IFERROR(${at(scores.means(here), index)},"")`),
      cell(`IF(COUNT(${scores.order(here)})>=${index + 1},${workings.timeProgress(here)},"")`),
    ]),
    formats: [null, null, '0.00%', '0.0%'],
    kind: 'columnClustered',
    values: [2, 3],
  };
}

function lags(plan: Plan, here: string, workings: Workings): Band {
  const places = workings.indicatorColumn('lagPlace', WHOLE, here);
  const values = workings.indicatorColumn('lag', WHOLE, here);
  const names = workings.indicatorNames(here);
  const count = Math.min(LAGS, plan.indicators.length);
  return {
    title: `二、${plan.whole.short}滞后、未达标指标（差距最大的${count}项）`,
    headings: ['位次', '指标', '欠进度\n（百分点）'],
    rows: Array.from({ length: count }, (_, index) => [
      cell(`IF(COUNT(${places})>=${index + 1},${index + 1},"")`),
      cell(`IFERROR(${atPlace(names, places, index + 1)},"")`),
      cell(`IFERROR(-${atPlace(values, places, index + 1)},"")`),
    ]),
    formats: [null, null, '0.0'],
    kind: 'barClustered',
    values: [2],
  };
}

function trend(
  plan: Plan,
  here: string,
  course: { readonly trend: Trend; readonly periods: readonly TrendSource[] },
): Band {
  return {
    title: `三、${plan.whole.short}综合完成率走势`,
    headings: ['期次', '累计月份', plan.whole.short, '序时'],
    rows: course.periods.map(({ period }, index) => [
      index + 1,
      { text: monthsOnly(period) },
      { formula: `=${course.trend.mean(WHOLE, index, here)}` },
      { formula: `=${course.trend.timeProgress(index, here)}` },
    ]),
    formats: [null, null, '0.00%', '0.0%'],
    kind: 'line',
    values: [2, 3],
    gaps: 2,
  };
}

import type { Period } from '../../plan/period';
import type { Plan } from '../../plan/types';
import { cellRef } from '../layout/address';
import { orGap } from '../formulas/gap';
import { formulaCell } from '../formulas/text';
import { pageFooter } from '../labels';
import type { Chart, LayoutCell, SheetLayout } from '../layout/layout';
import { area, body, colors, emptyCells, headerRow, HEI, put, SONG, title } from '../layout/look';
import { blockNames } from '../blocks/names';
import { districts, lags, trend, type Band } from './chartBands';
import { comparedBand } from './comparedBand';
import type { ComparedTable } from './comparedTable';
import { pageHeader, summaryTitles } from './labels';
import type { Scores } from './scores';
import type { TrendSource } from './sources';
import { lastOf, type Trend } from './trendPage';
import type { Workings } from './workings';

const MIN_ROWS = 9;
const CHART_COLUMN = 5;
const CHART_COLUMNS = 5;
const WIDTH = CHART_COLUMN + CHART_COLUMNS;
/** Outside of what is printed: what a line is drawn from, which must not fall to nothing over a text. */
const DRAWN = WIDTH + 1;

/**
 * 「图表 YYYY-MM」: charts for the leader, each beside the small table it is drawn from: districts by completion,
 * indicators behind time progress, the year's course, and what grew and fell most over the last year.
 */
export function chartsPage(
  plan: Plan,
  period: Period,
  name: string,
  workings: Workings,
  scores: Scores,
  course: { readonly trend: Trend; readonly periods: readonly TrendSource[] },
  compared: ComparedTable | null,
  copy = 1,
): SheetLayout {
  lastOf(course.periods);
  const bands = [
    districts(plan, name, scores, workings),
    lags(plan, name, workings),
    trend(plan, name, course),
    ...(compared === null || compared.groups.rates.length === 0
      ? []
      : [comparedBand(plan, name, compared)]),
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
    rowHeights: [36, ...bands.flatMap((band, index) => bandHeights(band, heights[index] ?? 0))],
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

function bandHeights({ lineHeight = 21 }: Band, rows: number): number[] {
  return [26, 30, ...Array.from({ length: rows - 3 }, () => lineHeight), 10];
}

function chartOf(band: Band, start: number, height: number): Chart {
  const rows = band.rows.length;
  return {
    kind: band.kind,
    title: band.title,
    series: band.values.map((column, index) => ({
      name: area(start + 1, column, 1, 1),
      categories: area(start + 2, 1, rows, 1),
      values: area(start + 2, column === band.gaps ? DRAWN : column, rows, 1),
      ...band.looks[index],
    })),
    area: area(start + 1, CHART_COLUMN, height - 2, CHART_COLUMNS),
    numberFormat: band.axis ?? (band.kind === 'barClustered' ? '0' : '0%'),
  };
}

function putDrawn({ gaps, rows }: Band, start: number, cells: LayoutCell[][]): void {
  if (gaps === undefined) return;
  put(cells, start + 1, DRAWN, '图表数据');
  rows.forEach((_, line) => {
    const shown = cellRef(start + 2 + line, gaps);
    put(cells, start + 2 + line, DRAWN, formulaCell(orGap(shown)));
  });
}

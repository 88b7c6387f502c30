import { WHOLE } from '../../plan/column';
import type { Period } from '../../plan/period';
import type { Plan } from '../../plan/types';
import { pageFooter } from '../labels';
import { expression, formulaCell, quoted } from '../formulas/text';
import type { Chart, LayoutCell, Paint, SheetLayout } from '../layout/layout';
import { area, body, colors, emptyCells, headerRow, HEI, put, SONG, title } from '../layout/look';
import { blockNames } from '../blocks/names';
import { drawnCells, type Band } from './chartBand';
import { districts, lags, trend } from './chartBands';
import { comparedBand } from './comparedBand';
import type { ComparedTable } from './comparedTable';
import { pageHeader, summaryTitles } from './labels';
import type { Scores } from './scores';
import type { TrendSource } from './sources';
import { lastOf, type Trend } from './trendPage';
import type { Workings } from './workings';

const INCOMPLETE = '（尚有数据未报，合计不完整）';

/** A chart of fewer lines would have no room for its title. */
const MIN_ROWS = 3;
const CHART_COLUMN = 5;
const CHART_COLUMNS = 5;
const WIDTH = CHART_COLUMN + CHART_COLUMNS;
/** Outside of what is printed: what the charts are drawn from. */
const DRAWN = WIDTH + 1;

/**
 * 「图表 YYYY-MM」: charts for the leader, each beside its small table: districts by completion, indicators behind time
 * progress, the year's course, and what grew and fell most over the last year. Lines of a table have no frame, so that one
 * nobody stands in is not seen.
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
    districts(plan, name, scores),
    lags(plan, name, workings),
    trend(plan, name, course),
    ...(compared === null || compared.groups.rates.length === 0
      ? []
      : [comparedBand(plan, name, compared)]),
  ];
  const heights = bands.map((band) => Math.max(MIN_ROWS, band.rows.length) + 3);
  const starts = heights.map((_, index) => heights.slice(0, index).reduce((a, b) => a + b, 1));
  const end = heights.reduce((a, b) => a + b, 1);
  const drawn = 1 + Math.max(...bands.map(({ bars }) => bars.length));
  const cells = emptyCells(end, DRAWN + drawn);
  const [filled, due] = [scores.foot('filled', WHOLE, name), scores.foot('due', WHOLE, name)];
  const titleOfTotals = (title: string): LayoutCell =>
    formulaCell(expression(`${quoted(title)}&IF(${filled}<${due},${quoted(INCOMPLETE)},"")`));
  put(cells, 0, 0, summaryTitles.charts(plan, period));
  bands.forEach((band, index) => {
    const start = starts[index] ?? 1;
    put(cells, start, 0, band.ofTotals === true ? titleOfTotals(band.title) : band.title);
    put(cells, start, DRAWN, '图表数据（不打印）');
    band.headings.forEach((label, at) => put(cells, start + 1, at, label));
    band.bars.forEach(({ heading }, at) => put(cells, start + 1, DRAWN + 1 + at, heading));
    const lines = drawnCells(band, { row: start + 2, drawn: DRAWN });
    band.rows.forEach((row, line) => {
      row.forEach((cell, at) => put(cells, start + 2 + line, at, cell));
      lines[line]?.forEach((cell, at) => put(cells, start + 2 + line, DRAWN + at, cell));
    });
  });

  return {
    name,
    visibility: 'visible',
    cells,
    columnWidths: [
      ...[34, 172, 62, 58, 10],
      ...Array.from({ length: CHART_COLUMNS }, () => 66),
      10,
      ...Array.from({ length: drawn }, (_, index) => (index === 0 ? 130 : 48)),
    ],
    rowHeights: [36, ...bands.flatMap((band, index) => bandHeights(band, heights[index] ?? 0))],
    merges: [area(0, 0, 1, WIDTH), ...starts.map((start) => area(start, 0, 1, WIDTH))],
    paints: [
      { area: area(0, 0, 1, WIDTH), style: { ...title, font: { ...title.font, size: 18 } } },
      ...bands.flatMap((band, index) => bandPaints(band, starts[index] ?? 1)),
    ],
    validations: [],
    colorRules: [],
    names: [{ name: blockNames.page('charts', period, copy), area: area(0, 0, end, WIDTH) }],
    protected: true,
    print: {
      orientation: 'portrait',
      fitWide: 1,
      fitTall: 1,
      // With a margin, or the frames of the charts are cut.
      printArea: area(0, 0, end, WIDTH + 1),
      header: pageHeader(plan, period),
      footer: pageFooter,
    },
    charts: bands.map((band, index) => chartOf(band, starts[index] ?? 1, heights[index] ?? 0)),
    tabColor: '#C00000',
    showGridlines: false,
  };
}

function bandHeights({ lineHeight = 24 }: Band, rows: number): number[] {
  return [26, 30, ...Array.from({ length: rows - 3 }, () => lineHeight), 10];
}

const { grid: _framed, ...unframed } = body;

function bandPaints({ headings, rows, formats, bars }: Band, start: number): Paint[] {
  const columns = headings.length;
  return [
    {
      area: area(start, 0, 1, WIDTH),
      style: { font: { name: HEI, size: 12 }, horizontal: 'left', vertical: 'center' },
    },
    {
      area: area(start + 2, 0, rows.length, columns),
      style: { ...unframed, font: { name: SONG, size: 10 } },
    },
    {
      area: area(start + 1, 0, 1, columns),
      style: { ...headerRow, font: { ...headerRow.font, size: 10 }, fill: colors.header },
    },
    { area: area(start + 2, 1, rows.length, 1), style: { wrap: true, font: { size: 9 } } },
    ...formats.flatMap((format, at) =>
      format === null
        ? []
        : [{ area: area(start + 2, at, rows.length, 1), style: { numberFormat: format } }],
    ),
    {
      area: area(start, DRAWN, rows.length + 2, bars.length + 1),
      style: { font: { size: 9, color: colors.quietText } },
    },
  ];
}

function chartOf({ key, rows, bars }: Band, start: number, height: number): Chart {
  return {
    kind: 'barStacked',
    title: key,
    series: bars.map(({ color }, index) => ({
      name: area(start + 1, DRAWN + 1 + index, 1, 1),
      categories: area(start + 2, DRAWN, rows.length, 1),
      values: area(start + 2, DRAWN + 1 + index, rows.length, 1),
      color,
    })),
    area: area(start + 1, CHART_COLUMN, height - 2, CHART_COLUMNS),
  };
}

import type { Period } from '../../plan/period';
import type { Plan } from '../../plan/types';
import { pageFooter, pageHeader } from '../labels';
import { expression, formulaCell, quoted } from '../formulas/text';
import type { Chart, LayoutCell, Paint, SheetLayout } from '../layout/layout';
import { sum } from '../layout/landscape';
import { area, body, colors, emptyCells, headerRow, HEI, put, SONG, title } from '../layout/look';
import { filling, roomOf, SIDES } from '../layout/paper';
import { blockNames } from '../blocks/names';
import { drawnCells, type Band } from './chartBand';
import { isIncomplete } from './cityPage';
import { districts, lags, trend } from './chartBands';
import { comparedBand } from './comparedBand';
import type { ComparedTable } from './comparedTable';
import { summaryTitles } from './labels';
import type { Scores } from './scores';
import type { TrendSource } from './sources';
import { lastOf, type Trend } from './trendPage';
import type { Workings } from './workings';

const INCOMPLETE = '（尚有数据未报或有误，合计不完整）';

/** A chart of fewer lines would have no room for its title. */
const MIN_ROWS = 3;
const CHART_COLUMN = 5;
const CHART_COLUMNS = 5;
/** Points, of what stands in the tables and over them. */
const SIZE = 10;
const WIDTH = CHART_COLUMN + CHART_COLUMNS;
/** Points: of the tables' columns and what is between them and the charts, and beside the charts. */
const WIDTHS = [28, 152, 50, 50, 8];
const EDGE = 8;
/** Points on paper that nobody reads. */
const UNREADABLE = 5;
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
  const titleOf = ({ title: own, ofTotals = false }: Band): LayoutCell => {
    if (!ofTotals) return 'text' in own ? own : formulaCell(own.formula);
    const told = 'text' in own ? quoted(own.text) : own.formula;
    return formulaCell(
      expression(`${told}&IF(${isIncomplete(scores, workings, name)},${quoted(INCOMPLETE)},"")`),
    );
  };
  put(cells, 0, 0, summaryTitles.charts(plan, period));
  bands.forEach((band, index) => {
    const start = starts[index] ?? 1;
    put(cells, start, 0, titleOf(band));
    put(cells, start, DRAWN, '图表数据（不打印）');
    band.headings.forEach((label, at) => put(cells, start + 1, at, label));
    band.bars.forEach(({ heading }, at) => put(cells, start + 1, DRAWN + 1 + at, heading));
    const lines = drawnCells(band, { row: start + 2, drawn: DRAWN });
    band.rows.forEach((row, line) => {
      row.forEach((cell, at) => put(cells, start + 2 + line, at, cell));
      lines[line]?.forEach((cell, at) => put(cells, start + 2 + line, DRAWN + at, cell));
    });
  });

  const widths = [...WIDTHS, ...Array.from({ length: CHART_COLUMNS }, () => 66), EDGE];
  const least = [36, ...bands.flatMap((band, index) => bandHeights(band, heights[index] ?? 0))];
  const isLine = (row: number): boolean =>
    starts.some((start, index) => {
      const line = row - start - 2;
      return line >= 0 && line < (heights[index] ?? 0) - 3;
    });
  const room = roomOf('portrait');
  const scale = Math.min(1, room.width / sum(widths), room.height / sum(least));

  return {
    name,
    visibility: 'visible',
    cells,
    columnWidths: [
      ...widths,
      ...Array.from({ length: drawn }, (_, index) => (index === 0 ? 130 : 48)),
    ],
    rowHeights: filling(least, isLine, room.height / scale),
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
      // Of too many units to be read on one page the charts run on.
      fitTall: scale * SIZE < UNREADABLE ? null : 1,
      sides: SIDES,
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

function bandHeights({ lineHeight = 17 }: Band, rows: number): number[] {
  return [22, 28, ...Array.from({ length: rows - 3 }, () => lineHeight), 10];
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
      style: { ...unframed, font: { name: SONG, size: SIZE } },
    },
    {
      area: area(start + 1, 0, 1, columns),
      style: { ...headerRow, font: { ...headerRow.font, size: SIZE }, fill: colors.header },
    },
    { area: area(start + 2, 1, rows.length, 1), style: { horizontal: 'left', wrap: true } },
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

function chartOf({ bar, key, rows, bars }: Band, start: number, height: number): Chart {
  return {
    kind: 'barStacked',
    title: `${bar}：${key}`,
    series: bars.map(({ color }, index) => ({
      name: area(start + 1, DRAWN + 1 + index, 1, 1),
      categories: area(start + 2, DRAWN, rows.length, 1),
      values: area(start + 2, DRAWN + 1 + index, rows.length, 1),
      color,
    })),
    area: area(start + 1, CHART_COLUMN, height - 2, CHART_COLUMNS),
  };
}

import { countedIn, pageFooter, pageHeader } from '../labels';
import type { Period } from '../../plan/period';
import type { Plan } from '../../plan/types';
import { columnsOf, type Column } from '../../plan/column';
import { cellRef, type CellRef } from '../layout/address';
import type { SheetLayout } from '../layout/layout';
import { area, emptyCells, put } from '../layout/look';
import { blockNames } from '../blocks/names';
import { sum } from '../layout/landscape';
import { summaryNotes, summaryTitles } from './labels';
import type { Scores } from './scores';
import type { TrendSource } from './sources';
import { COMPARED_LINES, fillTrendCompared, isComparedAtAll } from './trendCompared';
import { trendPaints } from './trendLook';
import { trendHeights, trendWidths } from './trendPaper';
import { DUE_ROW, FIRST, HEADER_ROW, LEADING, trendPlaces } from './trendPlaces';
import { fillTrendStart } from './trendDue';
import { fillTrendLines, trendChart, trendLines } from './trendLines';
import { fillTrendTable } from './trendTable';

const comparedNote = ({ whole }: Plan): string =>
  `同比的${countedIn.measures}数按${whole.short}合计与上年同期相比，没有同比表或者没有可比数的一期为“—”。`;

/** Where the table stands on 趋势. */
export interface Trend {
  readonly sheet: string;
  /** The months of a period, and what is missing in them. */
  heading(period: number, from: string): CellRef;
  mean(column: Column, period: number, from: string): CellRef;
  /** What the whole should have come to. */
  due(period: number, from: string): CellRef;
}

export function trendOn(plan: Plan, sheet: string): Trend {
  const columns = columnsOf(plan);
  const on = (from: string): string | null => (from === sheet ? null : sheet);
  return {
    sheet,
    heading: (period, from) => cellRef(HEADER_ROW, LEADING + period, on(from)),
    mean: (column, period, from) =>
      cellRef(FIRST + columns.indexOf(column), LEADING + period, on(from)),
    due: (period, from) => cellRef(DUE_ROW, LEADING + period, on(from)),
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
  const compared = isComparedAtAll(periods) ? COMPARED_LINES : 0;
  const places = trendPlaces(plan, periods.length, compared);
  const { width, printed, chartRow, noteRow, drawn } = places;
  const cells = emptyCells(drawn + 2 + trendLines(plan).length, width);
  put(cells, 0, 0, summaryTitles.trend(plan));
  fillTrendTable(plan, name, periods, scores, places, cells);
  fillTrendCompared(name, periods, places, cells);
  const start = fillTrendStart(plan, name, scores, places, cells);
  fillTrendLines(plan, periods, places, start, cells);
  put(
    cells,
    noteRow,
    0,
    `注：${summaryNotes.ranking}${summaryNotes.due(plan)}表中和图中为${plan.whole.short}的应达进度。${summaryNotes.missing}各期均按“评分”表现行权重计算。${compared === 0 ? '' : comparedNote(plan)}`,
  );

  const columnWidths = trendWidths(plan, periods.length, places);
  const rowHeights = trendHeights(plan, periods.length, compared, places, columnWidths);
  return {
    name,
    visibility: 'visible',
    cells,
    columnWidths,
    rowHeights,
    merges: [0, chartRow - 1, noteRow].map((row) => area(row, 0, 1, printed)),
    paints: trendPaints(plan, periods.length, compared, places),
    validations: [],
    colorRules: [],
    names: [
      {
        name: blockNames.page('trend', latest.period, copy),
        area: area(HEADER_ROW, 0, FIRST + columns.length + compared - HEADER_ROW, printed),
      },
    ],
    protected: true,
    frozen: { rows: FIRST, columns: LEADING },
    print: {
      orientation: sum(columnWidths.slice(0, printed)) > sum(rowHeights) ? 'landscape' : 'portrait',
      fitWide: 1,
      fitTall: 1,
      printArea: area(0, 0, noteRow + 1, printed),
      header: pageHeader(plan, latest.period),
      footer: pageFooter,
    },
    charts: [trendChart(plan, periods.length, places)],
    tabColor: '#548235',
    showGridlines: false,
  };
}

export function lastOf(periods: readonly TrendSource[]): { readonly period: Period } {
  const last = periods.at(-1);
  if (last === undefined) throw new RangeError('a trend needs a period');
  return last;
}

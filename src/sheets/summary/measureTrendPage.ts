import { measuresOf } from '../../plan/measures';
import type { Plan } from '../../plan/types';
import { WHOLE } from '../../plan/column';
import { blockCell, type BlockMap } from '../blocks/blockMap';
import { fromRow } from '../formulas/rowId';
import { DASH, shownCell } from '../formulas/shown';
import { formulaCell } from '../formulas/text';
import { longestWordsNote, wordsNote, wordsOf } from '../formulas/wordsNote';
import { rangeRef } from '../layout/address';
import { linesOf } from '../layout/fit';
import { sum } from '../layout/landscape';
import { directionOf, directionRules } from '../lastYear/directions';
import type { SheetLayout } from '../layout/layout';
import { area, emptyCells, note, put, title } from '../layout/look';
import { blockNames } from '../blocks/names';
import { comparedCell } from './compared';
import { summaryNotes, summaryTitles } from './labels';
import type { TrendSource } from './sources';
import { lastOf, type Trend } from './trendPage';
import {
  LINES,
  LINES_COMPARED,
  lineOf,
  mergedLines,
  putLineHeads,
  linePaints,
  linePrint,
  lineTable,
} from './lineTable';

const HEADER_ROW = 1;
const LEADING = 4;
const COMPARED_NOTE = `${summaryNotes.compared}“${DASH}”为那一期没有同比表。`;

/** 「指标趋势 YYYY-MM」: the city's total and completion of every measure, period by period. */
export function measureTrendPage(
  plan: Plan,
  name: string,
  targets: BlockMap,
  periods: readonly TrendSource[],
  trend: Trend,
  copy = 1,
): SheetLayout {
  const latest = lastOf(periods);
  const measures = measuresOf(plan);
  const isCompared = periods.some(({ compared }) => compared !== undefined);
  const table = lineTable(plan, {
    lines: isCompared ? LINES_COMPARED : LINES,
    headerRow: HEADER_ROW,
    leading: LEADING,
    figures: periods.length,
    size: 10,
  });
  const { first, rows, width, noteRow } = table;
  const cells = emptyCells(noteRow + 2, width);

  put(cells, 0, 0, summaryTitles.measuretrend(plan));
  ['序号', '指标', '年度\n目标', '项目'].forEach((label, at) =>
    put(cells, HEADER_ROW, at, { text: label }),
  );
  periods.forEach((_, at) =>
    put(cells, HEADER_ROW, LEADING + at, { formula: `=${trend.heading(at, name)}` }),
  );
  putLineHeads(plan, table, cells);
  measures.forEach((measure, index) => {
    const row = lineOf(table, index);
    put(cells, row, 2, formulaCell(shownCell(blockCell(targets, measure.id, WHOLE, name))));
    periods.forEach(({ actuals, completion, compared }, at) => {
      const actual = blockCell(actuals, measure.id, WHOLE, name);
      const share = blockCell(completion, measure.id, WHOLE, name);
      const reported = fromRow(actuals, measure.id, name, shownCell(actual));
      put(cells, row, LEADING + at, formulaCell(reported));
      put(cells, row + 1, LEADING + at, formulaCell(shownCell(share)));
      if (!isCompared) return;
      const rate =
        compared === undefined
          ? { text: DASH }
          : formulaCell(comparedCell(compared.rates, 'rates', [measure], WHOLE, name));
      put(cells, row + 2, LEADING + at, rate);
    });
  });
  put(
    cells,
    noteRow,
    0,
    `注：各期均为本年累计数；“/”为不适用，空白为未报。${summaryNotes.missing}${isCompared ? COMPARED_NOTE : ''}${plan.footnote}`,
  );
  const explained = wordsOf(plan, { lastYear: isCompared });
  const body = rangeRef(area(first, LEADING, rows, periods.length));
  put(cells, noteRow + 1, 0, formulaCell(wordsNote(explained, body)));
  const widths = [30, periods.length > 6 ? 150 : 196, 48, 44, ...periods.map(() => 60)];
  const told = 4 + 12 * linesOf(longestWordsNote(explained), 9.2, sum(widths));

  return {
    name,
    visibility: 'visible',
    cells,
    columnWidths: widths,
    rowHeights: [36, 28, ...Array.from({ length: rows }, () => 14), isCompared ? 64 : 40, told],
    merges: [
      area(0, 0, 1, width),
      ...mergedLines(plan, table),
      area(noteRow, 0, 1, width),
      area(noteRow + 1, 0, 1, width),
    ],
    paints: [
      {
        area: area(0, 0, 1, width),
        style: { ...title, font: { ...title.font, size: 16 }, wrap: true },
      },
      ...linePaints(plan, table),
      { area: area(noteRow, 0, 2, width), style: { ...note, font: { size: 9 } } },
    ],
    validations: [],
    colorRules: isCompared
      ? directionRules(
          measures.flatMap((measure) => [null, null, directionOf([measure])]),
          first,
          LEADING,
          periods.length,
        )
      : [],
    names: [
      {
        name: blockNames.page('measuretrend', latest.period, copy),
        area: area(HEADER_ROW, 0, rows + 1, width),
      },
    ],
    protected: true,
    frozen: { rows: first, columns: LEADING },
    print: linePrint(plan, latest.period, table, noteRow + 2),
    tabColor: '#548235',
    showGridlines: false,
  };
}

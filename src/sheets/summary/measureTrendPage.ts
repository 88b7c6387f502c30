import { measuresOf } from '../../plan/measures';
import type { Plan } from '../../plan/types';
import { WHOLE } from '../../plan/column';
import { blockCell, type BlockMap } from '../blocks/blockMap';
import { fromRow } from '../formulas/rowId';
import { shownCell } from '../formulas/shown';
import { formulaCell } from '../formulas/text';
import { monthsOnly } from '../labels';
import type { SheetLayout } from '../layout/layout';
import { area, emptyCells, note, put, title } from '../layout/look';
import { blockNames } from '../blocks/names';
import { summaryTitles } from './labels';
import type { TrendSource } from './sources';
import { lastOf } from './trendPage';
import {
  lineOf,
  mergedLines,
  putLineHeads,
  twoLinePaints,
  twoLinePrint,
  twoLineTable,
} from './twoLineTable';

const HEADER_ROW = 1;
const LEADING = 4;

/** 「指标趋势 YYYY-MM」: the city's total and completion of every measure, period by period. */
export function measureTrendPage(
  plan: Plan,
  name: string,
  targets: BlockMap,
  periods: readonly TrendSource[],
  copy = 1,
): SheetLayout {
  const latest = lastOf(periods);
  const measures = measuresOf(plan);
  const table = twoLineTable(plan, {
    headerRow: HEADER_ROW,
    leading: LEADING,
    figures: periods.length,
    size: 10,
  });
  const { first, rows, width, noteRow } = table;
  const cells = emptyCells(noteRow + 1, width);

  put(cells, 0, 0, summaryTitles.measuretrend(plan));
  [
    '序号',
    '指标',
    '年度\n目标',
    '项目',
    ...periods.map(({ period }) => monthsOnly(period)),
  ].forEach((label, at) => put(cells, HEADER_ROW, at, { text: label }));
  putLineHeads(plan, table, cells);
  measures.forEach((measure, index) => {
    const row = lineOf(table, index);
    put(cells, row, 2, formulaCell(shownCell(blockCell(targets, measure.id, WHOLE, name))));
    periods.forEach(({ actuals, completion }, at) => {
      const actual = blockCell(actuals, measure.id, WHOLE, name);
      const share = blockCell(completion, measure.id, WHOLE, name);
      const reported = fromRow(actuals, measure.id, name, shownCell(actual));
      put(cells, row, LEADING + at, formulaCell(reported));
      put(cells, row + 1, LEADING + at, formulaCell(shownCell(share)));
    });
  });
  put(cells, noteRow, 0, `注：各期均为本年累计数；“/”为不适用，空白为未报。${plan.footnote}`);

  return {
    name,
    visibility: 'visible',
    cells,
    columnWidths: [30, periods.length > 6 ? 150 : 196, 48, 44, ...periods.map(() => 60)],
    rowHeights: [36, 28, ...Array.from({ length: rows }, () => 14), 28],
    merges: [area(0, 0, 1, width), ...mergedLines(plan, table), area(noteRow, 0, 1, width)],
    paints: [
      {
        area: area(0, 0, 1, width),
        style: { ...title, font: { ...title.font, size: 16 }, wrap: true },
      },
      ...twoLinePaints(plan, table),
      { area: area(noteRow, 0, 1, width), style: { ...note, font: { size: 9 } } },
    ],
    validations: [],
    colorRules: [],
    names: [
      {
        name: blockNames.page('measuretrend', latest.period, copy),
        area: area(HEADER_ROW, 0, rows + 1, width),
      },
    ],
    protected: true,
    frozen: { rows: first, columns: LEADING },
    print: twoLinePrint(plan, latest.period, table, noteRow + 1),
    tabColor: '#548235',
    showGridlines: false,
  };
}

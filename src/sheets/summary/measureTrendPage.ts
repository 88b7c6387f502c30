import { measuresOf } from '../../plan/measures';
import type { Plan } from '../../plan/types';
import { CITY } from '../../progress/column';
import { blockCell, type BlockMap } from '../blockMap';
import { shownCell } from '../formulas/shown';
import { formulaCell } from '../formulas/text';
import type { SheetLayout } from '../layout';
import { area, body, colors, emptyCells, headerRow, idCell, note, put, SONG, title } from '../look';
import { blockNames } from '../names';
import { monthsOnly, pageFooter, pageHeader, summaryTitles } from './labels';
import type { TrendSource } from './sources';
import { lastOf } from './trendPage';

const HEADER_ROW = 1;
const FIRST = HEADER_ROW + 1;
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
  const width = LEADING + periods.length;
  const rows = 2 * measures.length;
  const noteRow = FIRST + rows;
  const cells = emptyCells(noteRow + 1, width);

  put(cells, 0, 0, summaryTitles.measuretrend(plan));
  [
    '序号',
    '指标',
    '年度\n目标',
    '项目',
    ...periods.map(({ period }) => monthsOnly(period)),
  ].forEach((label, at) => put(cells, HEADER_ROW, at, { text: label }));
  const starred = new Set(plan.indicators.filter((i) => i.starred).map((i) => i.number));
  measures.forEach((measure, index) => {
    const row = FIRST + 2 * index;
    put(cells, row, 0, idCell(measure.id, starred.has(measure.indicator)));
    put(cells, row, 1, { text: `${measure.name}（${measure.unit}）` });
    put(cells, row, 2, formulaCell(shownCell(blockCell(targets, measure.id, CITY, name))));
    put(cells, row, 3, '完成数');
    put(cells, row + 1, 3, '完成率');
    periods.forEach(({ actuals, completion }, at) => {
      const actual = blockCell(actuals, measure.id, CITY, name);
      const share = blockCell(completion, measure.id, CITY, name);
      put(cells, row, LEADING + at, formulaCell(shownCell(actual)));
      put(cells, row + 1, LEADING + at, formulaCell(shownCell(share)));
    });
  });
  put(cells, noteRow, 0, `注：各期均为本年累计数；“/”为不下达目标，空白为未报。${plan.footnote}`);

  return {
    name,
    visibility: 'visible',
    cells,
    columnWidths: [30, periods.length > 6 ? 150 : 196, 48, 44, ...periods.map(() => 60)],
    rowHeights: [36, 28, ...Array.from({ length: rows }, () => 14), 28],
    merges: [
      area(0, 0, 1, width),
      ...measures.flatMap((_, index) =>
        [0, 1, 2].map((column) => area(FIRST + 2 * index, column, 2, 1)),
      ),
      area(noteRow, 0, 1, width),
    ],
    paints: [
      {
        area: area(0, 0, 1, width),
        style: { ...title, font: { ...title.font, size: 16 }, wrap: true },
      },
      {
        area: area(HEADER_ROW, 0, rows + 1, width),
        style: { ...body, font: { name: SONG, size: 10 } },
      },
      {
        area: area(HEADER_ROW, 0, 1, width),
        style: { ...headerRow, font: { ...headerRow.font, size: 10 }, fill: colors.header },
      },
      { area: area(FIRST, 1, rows, 1), style: { horizontal: 'left', wrap: true } },
      ...measures.flatMap(({ decimals }, index) => [
        {
          area: area(FIRST + 2 * index, LEADING, 1, periods.length),
          style: { numberFormat: decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}` },
        },
        {
          area: area(FIRST + 2 * index + 1, LEADING, 1, periods.length),
          style: { numberFormat: '0.0%' },
        },
      ]),
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
    frozen: { rows: FIRST, columns: LEADING },
    print: {
      orientation: 'portrait',
      fitWide: 1,
      fitTall: measures.length <= 45 ? 1 : null,
      titleRows: { first: HEADER_ROW, last: HEADER_ROW },
      printArea: area(0, 0, noteRow + 1, width),
      header: pageHeader(plan, latest.period),
      footer: pageFooter,
    },
    tabColor: '#548235',
    showGridlines: false,
  };
}

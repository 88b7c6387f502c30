import { columnsOf } from '../../plan/column';
import { measuresOf } from '../../plan/measures';
import { monthsElapsed, type Period } from '../../plan/period';
import type { Plan } from '../../plan/types';
import { expression, formulaCell } from '../formulas/text';
import type { LayoutCell, SheetLayout } from '../layout/layout';
import { area, body, emptyCells, headerRow, idCell, note, put } from '../layout/look';
import { blockNames } from '../blocks/names';
import { indicatorKey } from '../layout/tableGrid';
import { COLUMNS, comparedOn } from './comparedTable';
import { comparedPaints, fillCompared } from './comparedWorkings';
import { indicatorFormula } from './indicatorWorkings';
import { plainName } from './labels';
import { measureFormula } from './measureWorkings';
import type { SummarySources } from './sources';
import {
  BY_INDICATOR,
  BY_MEASURE,
  firstRow,
  LEADING,
  TIME_ROW,
  workingsEnd,
  workingsOn,
  type IndicatorTable,
  type MeasureTable,
} from './workings';

const titles: Readonly<Record<MeasureTable | IndicatorTable, string>> = {
  actual: '完成数',
  status: '状态',
  gap: '超（欠）进度（百分点）：累计指标比序时，其余比目标',
  forecast: '按当前进度推算的全年数',
  needed: '剩余每月需完成',
  change: '比上期增加',
  target: '年度目标',
  reached: '完成数（复合指标合写）',
  share: '完成率（复合指标合写）',
  shareText: '完成率（文字）',
  state: '状态（复合指标取较差者）',
  lead: '超（欠）进度（复合指标取较低者）',
  outlook: '按当前进度推算的全年数（复合指标合写）',
  monthly: '剩余每月需完成（复合指标合写）',
  added: '比上期增加（复合指标合写）',
  lag: '滞后、未达标指标的欠进度',
  lagPlace: '滞后位次（1 为差距最大）',
  lagPhrase: '滞后指标的表述',
  lagNeedPhrase: '滞后指标的表述（含月均需）',
  strength: '完成、达标、达序时指标的超进度',
  strengthPlace: '领先位次（1 为超进度最多）',
  strengthPhrase: '领先指标的表述',
};

/**
 * 「测算 YYYY-MM」, hidden: what all pages of the summary show, worked out once. Every page refers to it, so that the
 * same figure can never differ from page to page.
 */
export function workingsSheet(
  plan: Plan,
  period: Period,
  name: string,
  sources: SummarySources,
  copy = 1,
): SheetLayout {
  const workings = workingsOn(plan, name);
  const columns = columnsOf(plan);
  const { compared } = sources;
  const table = compared === undefined ? null : comparedOn(plan, name);
  const tables = LEADING + Math.max(2, columns.length);
  const width = table === null ? tables : Math.max(tables, COLUMNS.length);
  const last = table === null ? workingsEnd(plan) : table.titleRow + 2 + table.measures.length;
  const cells = emptyCells(last, width);
  put(cells, 0, 0, `测算 ${period}：汇总各页的计算过程，由表格自动计算，请勿改动`);
  put(cells, TIME_ROW, 1, '已过月数、序时进度');
  put(cells, TIME_ROW, LEADING, monthsElapsed(period));
  const share = expression(`TRUNC(ROUND(${workings.months(name)}/12,9),3)`);
  put(cells, TIME_ROW, LEADING + 1, formulaCell(share));

  for (const table of BY_MEASURE) {
    heading(plan, table, cells);
    measuresOf(plan).forEach((measure, index) => {
      const row = firstRow(plan, table) + index;
      put(cells, row, 0, idCell(measure.id, false));
      put(cells, row, 1, { text: measure.name });
      columns.forEach((column, at) => {
        const formula = measureFormula(table, measure, column, workings, sources);
        put(cells, row, LEADING + at, formulaCell(formula));
      });
    });
  }
  for (const table of BY_INDICATOR) {
    heading(plan, table, cells);
    plan.indicators.forEach((indicator, index) => {
      const row = firstRow(plan, table) + index;
      put(cells, row, 0, idCell(indicatorKey(indicator.number), indicator.starred));
      put(cells, row, 1, { text: plainName(indicator) });
      columns.forEach((column, at) => {
        const formula = indicatorFormula(table, indicator, column, workings, sources);
        put(cells, row, LEADING + at, formulaCell(formula));
      });
    });
  }

  if (table !== null && compared !== undefined) fillCompared(plan, table, compared, cells);

  return {
    name,
    visibility: 'hidden',
    cells,
    columnWidths: [40, 230, ...Array.from({ length: width - LEADING }, () => 78)],
    rowHeights: [22],
    merges: [],
    paints: [
      { area: area(0, 0, 1, 1), style: { ...note, wrap: false } },
      ...[...BY_MEASURE, ...BY_INDICATOR].flatMap((table) => {
        const first = firstRow(plan, table);
        const rows = (BY_MEASURE as readonly string[]).includes(table)
          ? measuresOf(plan).length
          : plan.indicators.length;
        return [
          { area: area(first - 1, 0, rows + 1, tables), style: body },
          { area: area(first - 1, 0, 1, tables), style: headerRow },
          { area: area(first, 1, rows, 1), style: { horizontal: 'left' as const } },
        ];
      }),
      {
        area: area(firstRow(plan, 'share'), LEADING, plan.indicators.length, columns.length),
        style: { numberFormat: '0.0%' },
      },
      { area: area(TIME_ROW, LEADING + 1, 1, 1), style: { numberFormat: '0.0%' } },
      ...(table === null ? [] : comparedPaints(table)),
    ],
    validations: [],
    colorRules: [],
    names: [{ name: blockNames.page('workings', period, copy), area: area(0, 0, last, width) }],
    protected: true,
    showGridlines: false,
  };
}

function heading(plan: Plan, table: MeasureTable | IndicatorTable, cells: LayoutCell[][]): void {
  const row = firstRow(plan, table) - 2;
  put(cells, row, 0, titles[table]);
  ['序号', '指标', ...plan.districts.map(({ name }) => name), plan.whole.label].forEach(
    (label, at) => put(cells, row + 1, at, { text: label }),
  );
}

import { measuresOf } from '../../plan/measures';
import type { IsoDate, Plan } from '../../plan/types';
import type { Adjustment } from '../../progress/adjustments';
import { cellRef } from '../address';
import { blockCell, type BlockMap } from '../blockMap';
import { formulaCell, quoted } from '../formulas/text';
import { words } from '../labels';
import type { LayoutCell, SheetLayout } from '../layout';
import { area, body, colors, emptyCells, headerRow, note, put, title } from '../look';
import { blockNames } from '../names';
import { adjustmentWords, entryFormulas } from './entryFormulas';
import {
  columns,
  entryColumn,
  FIRST_ROW,
  HEADER_ROW,
  hidden,
  MIN_ENTRIES,
  VISIBLE,
} from './places';

export const adjustmentLabels = {
  number: '序号',
  district: '县（市、区）',
  measure: '指标序号',
  name: '指标',
  published: '公布目标',
  adjusted: '调整后目标',
  reason: '调整原因及依据',
  date: '调整日期',
  check: '检查',
} as const;

const texts = {
  title: (plan: Plan): string => `${plan.city}${plan.year}年度目标调整表`,
  purpose: (plan: Plan): string =>
    `${plan.documentNumber}公布的目标不变；此表登记年中经批准的调整，一行一项，须写明原因和日期。同一项多次调整的，以日期最近的为准。`,
  unprotect: '说明：白底格可填写；指标序号按目标分解填，如 1、14a、14b。其余已锁定（无密码）。',
} as const;

/** How many rows of 目标调整 there is room for beside those that are there. */
export function entriesFor(adjustments: readonly Adjustment[]): number {
  return Math.max(MIN_ENTRIES, adjustments.length + MIN_ENTRIES / 2);
}

/**
 * 「目标调整」: one row per adjustment of a district's target. Published targets are not touched.
 *
 * @param targets 目标分解
 */
export function adjustmentsSheet(
  plan: Plan,
  name: string,
  targets: BlockMap,
  adjustments: readonly Adjustment[] = [],
  copy = 1,
): SheetLayout {
  const entries = entriesFor(adjustments);
  const measures = measuresOf(plan);
  const width = hidden.targets + plan.districts.length;
  const noteRow = FIRST_ROW + entries;
  const lists = Math.max(measures.length, plan.districts.length);
  const cells = emptyCells(Math.max(noteRow + 1, FIRST_ROW + lists), width);

  put(cells, 0, 0, texts.title(plan));
  put(cells, 1, 0, texts.purpose(plan));
  Object.values(adjustmentLabels).forEach((label, at) => put(cells, HEADER_ROW, at, label));
  for (let index = 0; index < entries; index += 1) {
    fillEntry(plan, entries, index, adjustments[index], cells);
  }
  put(cells, noteRow, 0, texts.unprotect);
  fillLists(plan, name, targets, cells);

  const check = cellRef(FIRST_ROW, columns.check);
  return {
    name,
    visibility: 'visible',
    cells,
    columnWidths: [
      36,
      76,
      58,
      190,
      64,
      72,
      170,
      78,
      104,
      ...Array.from({ length: width - VISIBLE }, () => 40),
    ],
    rowHeights: [34, 32, 28, ...Array.from({ length: entries }, () => 22), 20],
    hiddenColumns: Array.from({ length: width - VISIBLE }, (_, index) => VISIBLE + index),
    merges: [area(0, 0, 1, VISIBLE), area(1, 0, 1, VISIBLE), area(noteRow, 0, 1, VISIBLE)],
    paints: [
      { area: area(0, 0, 1, VISIBLE), style: title },
      { area: area(1, 0, 1, VISIBLE), style: note },
      { area: area(HEADER_ROW, 0, entries + 1, VISIBLE), style: body },
      { area: area(HEADER_ROW, 0, 1, VISIBLE), style: { ...headerRow, fill: colors.header } },
      ...[columns.name, columns.published, columns.check, columns.number].map((column) => ({
        area: entryColumn(column, entries),
        style: { fill: colors.locked },
      })),
      {
        area: entryColumn(columns.name, entries),
        style: { horizontal: 'left' as const, wrap: true },
      },
      ...[columns.district, columns.adjusted].map((column) => ({
        area: entryColumn(column, entries),
        style: { locked: false },
      })),
      // Text, so that nothing typed there is ever taken for a date or a power of ten.
      { area: entryColumn(columns.measure, entries), style: { locked: false, numberFormat: '@' } },
      {
        area: entryColumn(columns.reason, entries),
        style: {
          locked: false,
          horizontal: 'left',
          wrap: true,
          numberFormat: '@',
          font: { size: 10 },
        },
      },
      {
        area: entryColumn(columns.date, entries),
        style: { locked: false, numberFormat: 'yyyy-mm-dd' },
      },
      { area: entryColumn(columns.check, entries), style: { font: { size: 10 }, wrap: true } },
      // The lists of ids must stay text: 7 is looked up as "7".
      { area: area(FIRST_ROW, hidden.ids, lists, 1), style: { numberFormat: '@' } },
      { area: area(noteRow, 0, 1, VISIBLE), style: note },
    ],
    validations: [],
    colorRules: [
      {
        area: entryColumn(columns.check, entries),
        formula: `=LEFT(${check},2)=${quoted(words.invalid)}`,
        fill: colors.wrongFill,
        color: colors.wrongText,
        bold: true,
      },
      {
        area: entryColumn(columns.check, entries),
        formula: `=${check}=${quoted(adjustmentWords.valid)}`,
        color: colors.goodText,
      },
    ],
    names: [
      {
        name: blockNames.adjustments(plan.year, copy),
        area: area(HEADER_ROW, 0, entries + 1, VISIBLE),
      },
    ],
    protected: true,
    frozen: { rows: FIRST_ROW, columns: 0 },
    print: {
      orientation: 'landscape',
      fitWide: 1,
      fitTall: null,
      titleRows: { first: HEADER_ROW, last: HEADER_ROW },
      printArea: area(0, 0, noteRow + 1, VISIBLE),
    },
    tabColor: '#7F7F7F',
    showGridlines: false,
  };
}

function fillEntry(
  plan: Plan,
  entries: number,
  index: number,
  adjustment: Adjustment | undefined,
  cells: LayoutCell[][],
): void {
  const row = FIRST_ROW + index;
  const formulas = entryFormulas(plan, entries, row);
  put(cells, row, columns.number, index + 1);
  put(cells, row, columns.name, formulaCell(formulas.name));
  put(cells, row, columns.published, formulaCell(formulas.published));
  put(cells, row, columns.check, formulaCell(formulas.check));
  put(cells, row, hidden.districtIndex, formulaCell(formulas.districtIndex));
  put(cells, row, hidden.measureIndex, formulaCell(formulas.measureIndex));
  put(cells, row, hidden.verdict, formulaCell(formulas.verdict));
  put(cells, row, hidden.key, formulaCell(formulas.key));
  put(cells, row, hidden.active, formulaCell(formulas.active));
  if (adjustment === undefined) return;
  const district = plan.districts.find(({ id }) => id === adjustment.district);
  put(cells, row, columns.district, district?.name ?? adjustment.district);
  put(cells, row, columns.measure, { text: adjustment.measure });
  put(cells, row, columns.adjusted, adjustment.target);
  put(cells, row, columns.reason, { text: adjustment.reason });
  put(cells, row, columns.date, serialOf(adjustment.date));
}

function fillLists(plan: Plan, name: string, targets: BlockMap, cells: LayoutCell[][]): void {
  measuresOf(plan).forEach((measure, index) => {
    const row = FIRST_ROW + index;
    put(cells, row, hidden.ids, { text: measure.id });
    put(cells, row, hidden.names, { text: measure.name });
    put(cells, row, hidden.decimals, measure.decimals);
    put(cells, row, hidden.most, measure.valueType === 'percentage' ? 100 : 1e15);
    plan.districts.forEach(({ id }, column) => {
      const cell = blockCell(targets, measure.id, id, name);
      put(cells, row, hidden.targets + column, { formula: `=${cell}` });
    });
  });
  plan.districts.forEach((district, index) =>
    put(cells, FIRST_ROW + index, hidden.districtNames, { text: district.name }),
  );
}

/** Excel's number of a day after February 1900. */
function serialOf(date: IsoDate): number {
  return Math.round((Date.parse(`${date}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000);
}

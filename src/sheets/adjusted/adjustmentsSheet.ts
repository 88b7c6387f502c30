import { measuresOf } from '../../plan/measures';
import type { Plan } from '../../plan/types';
import type { Adjustment } from '../../progress/adjustments';
import type { BlockMap } from '../blocks/blockMap';
import type { SheetLayout } from '../layout/layout';
import { area, emptyCells, put } from '../layout/look';
import { blockNames } from '../blocks/names';
import { fillEntry, fillLists } from './adjustmentEntries';
import { adjustmentColors, adjustmentPaints } from './adjustmentsLook';
import { FIRST_ROW, HEADER_ROW, hidden, MIN_ENTRIES, VISIBLE } from './places';

export const adjustmentLabels = {
  number: '序号',
  district: '单位',
  measure: '指标序号',
  name: '指标',
  published: '公布目标',
  adjusted: '调整后目标',
  reason: '调整原因及依据',
  date: '调整日期',
  check: '检查',
} as const;

const texts = {
  title: (plan: Plan): string => `${plan.whole.name}${plan.year}年度目标调整表`,
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
    paints: adjustmentPaints(entries, lists),
    validations: [],
    colorRules: adjustmentColors(entries),
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

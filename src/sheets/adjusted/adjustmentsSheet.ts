import { measuresOf } from '../../plan/measures';
import type { Plan } from '../../plan/types';
import type { Adjustment } from '../../progress/adjustments';
import { layOut } from '../../tables/layOut';
import { widthsOf } from '../../tables/schema';
import type { BlockMap } from '../blocks/blockMap';
import type { SheetLayout } from '../layout/layout';
import { listPrint } from '../list/listSheet';
import { area, emptyCells, put, putLines } from '../layout/look';
import { blockNames } from '../blocks/names';
import { fillHidden, fillLists } from './adjustmentEntries';
import { adjustmentsTable } from './adjustmentsTable';
import { adjustmentColors, adjustmentPaints } from './adjustmentsLook';
import { FIRST_ROW, HEADER_ROW, hidden, MIN_ENTRIES, VISIBLE } from './places';
import { districtKeyList, measureKeyList } from './spellings';

/** With rows that the plan has: a single one, and the halves of a pair. */
function unprotect({ indicators }: Plan): string {
  const single = indicators.find(({ measures }) => measures.length === 1);
  const pair = indicators.find(({ measures }) => measures.length === 2);
  const rows = [single, pair].flatMap((each) => each?.measures.map(({ id }) => id) ?? []);
  return `说明：白底格可填写；指标序号按目标分解填，如 ${rows.join('、')}。其余已锁定（无密码）。`;
}

/** How many rows of 目标调整 there is room for beside those that are there. */
export function entriesFor(adjustments: readonly Adjustment[]): number {
  return Math.max(MIN_ENTRIES, adjustments.length + MIN_ENTRIES / 2);
}

/**
 * 「目标调整」: one row per adjustment of a district's target. Published targets are not touched.
 *
 * @param targets 目标分解
 * @param entries rows for adjustments
 */
export function adjustmentsSheet(
  plan: Plan,
  name: string,
  targets: BlockMap,
  adjustments: readonly Adjustment[] = [],
  copy = 1,
  entries = entriesFor(adjustments),
): SheetLayout {
  const measures = measuresOf(plan);
  const width = hidden.targets + plan.districts.length;
  const noteRow = FIRST_ROW + entries;
  const lists = Math.max(measures.length, districtKeyList(plan).size, measureKeyList(plan).size);
  const cells = emptyCells(Math.max(noteRow + 1, FIRST_ROW + lists), width);

  const schema = adjustmentsTable(plan, entries);
  const rows = Array.from({ length: entries }, (_, index) => adjustments[index] ?? null);
  schema.heading?.forEach((line, row) => put(cells, row, 0, line));
  putLines(cells, HEADER_ROW, layOut(schema, rows));
  rows.forEach((_, index) => fillHidden(plan, entries, index, cells));
  put(cells, noteRow, 0, unprotect(plan));
  fillLists(plan, name, targets, cells);

  return {
    name,
    visibility: 'visible',
    cells,
    columnWidths: [...widthsOf(schema), ...Array.from({ length: width - VISIBLE }, () => 40)],
    rowHeights: [34, 32, 28, ...Array.from({ length: entries }, () => 22), 20],
    hiddenColumns: Array.from({ length: width - VISIBLE }, (_, index) => VISIBLE + index),
    merges: [area(0, 0, 1, VISIBLE), area(1, 0, 1, VISIBLE), area(noteRow, 0, 1, VISIBLE)],
    paints: adjustmentPaints(schema, entries, lists),
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
    print: listPrint(HEADER_ROW, area(0, 0, noteRow + 1, VISIBLE)),
    tabColor: '#7F7F7F',
    showGridlines: false,
  };
}

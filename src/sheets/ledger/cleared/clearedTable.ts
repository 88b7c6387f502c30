import type { CellValue } from '../../../figures/types';
import { districtByName } from '../../../plan/districtByName';
import type { Plan } from '../../../plan/types';
import { count, text } from '../../../tables/fields';
import { readRows } from '../../../tables/read';
import type { TableSchema } from '../../../tables/schema';
import type { ClearedRows } from '../../../year/types';
import { blockNames } from '../../blocks/names';
import type { SheetLayout } from '../../layout/layout';
import { hiddenList } from '../../list/listSheet';

export const CLEARED_SHEET = '_台账清空';

/** A line of 「_台账清空」: what rows gave, and nothing of what they said. */
export interface ClearedLine {
  /** Local time, `2017-10-08 09:30:12`. */
  readonly at: string;
  readonly who: string;
  /** The ledger's id. */
  readonly ledger: string;
  /** The unit's name. */
  readonly unit: string;
  /** The measure's key. */
  readonly measure: string;
  readonly rows: number;
  readonly figure: number;
}

export const clearedTable: TableSchema<ClearedLine> = {
  columns: {
    at: text('时间', 112),
    who: text('经办人', 64),
    ledger: text('台账', 110),
    unit: text('单位', 76),
    measure: text('计量项', 140),
    rows: count('行数', 56),
    figure: { ...count('计入数', 70), format: 'General' },
  },
  isRow: ({ ledger, unit }) => ledger !== '' && unit !== '',
  byPlace: true,
};

/** 「_台账清空」, very hidden. Its block grows with the list. */
export const clearedSheet = (
  year: number,
  name: string,
  lines: readonly ClearedLine[],
): SheetLayout => hiddenList(clearedTable, lines, { name, block: blockNames.cleared(year) });

/** Lines of units that the plan does not know are left out. */
export function readCleared(
  plan: Plan,
  values: readonly (readonly CellValue[])[],
): readonly ClearedRows[] {
  return readRows(clearedTable, values).flatMap(({ ledger, unit, measure, rows, figure }) => {
    const district = districtByName(plan, unit)?.id;
    return district === undefined ? [] : [{ ledger, district, measure, rows, figure }];
  });
}

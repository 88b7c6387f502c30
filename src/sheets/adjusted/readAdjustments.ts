import type { CellValue } from '../../figures/types';
import type { Plan } from '../../plan/types';
import type { Adjustment } from '../../progress/adjustments';
import { read } from '../../tables/read';
import { adjustmentsTable } from './adjustmentsTable';

export interface AdjustmentRows {
  /** Good rows in the sheet's order, those that a later one replaced among them. */
  readonly adjustments: readonly Adjustment[];
  /** Lines under the titles, from 1, that hold something else; 检查 says what. */
  readonly wrong: readonly number[];
}

/** @param values the cells of the block's area, titles first */
export function readAdjustments(
  values: readonly (readonly CellValue[])[],
  plan: Plan,
  date1904 = false,
): AdjustmentRows {
  const { rows, wrong } = read(adjustmentsTable(plan, 0, date1904), values);
  return { adjustments: rows.map(({ row }) => row), wrong };
}

import { WHOLE } from '../../plan/column';
import { measuresOf } from '../../plan/measures';
import type { Plan } from '../../plan/types';
import { measureNames, type BlockMap, type RowKind } from '../blocks/blockMap';

/** Where a table's parts stand on a sheet that was just laid out; zero-based. */
export interface TableGrid {
  /** What a row is: an indicator (目标), or a measure (all others). */
  readonly rows: RowKind;
  readonly headerRow: number;
  /** One per body row, in printed order: what the 序号 column identifies. */
  readonly rowKeys: readonly string[];
  /** Columns before the first district. */
  readonly leading: number;
}

/** Column of 序号 on a sheet that was just laid out. */
export const ID_COLUMN = 0;

export function firstBodyRow(grid: TableGrid): number {
  return grid.headerRow + 1;
}

export function totalColumn(plan: Plan, grid: TableGrid): number {
  return grid.leading + plan.districts.length;
}

/** The block as it stands before anybody moved anything. */
export function freshBlock(plan: Plan, grid: TableGrid, sheet: string): BlockMap {
  return {
    sheet,
    ids: ID_COLUMN,
    names: grid.rows === 'measures' ? { column: ID_COLUMN + 1, of: measureNames(plan) } : null,
    rows: new Map(grid.rowKeys.map((key, index) => [key, firstBodyRow(grid) + index])),
    columns: new Map([
      ...plan.districts.map(({ id }, index) => [id, grid.leading + index] as const),
      [WHOLE, totalColumn(plan, grid)] as const,
    ]),
  };
}

/** 序号 key of an indicator's row on 目标. */
export function indicatorKey(number: number): string {
  return String(number);
}

/** 目标: 附件 line, title, header, one row per indicator, footnote. */
export function targetGrid(plan: Plan): TableGrid {
  return {
    rows: 'indicators',
    headerRow: 2,
    rowKeys: plan.indicators.map(({ number }) => indicatorKey(number)),
    leading: 2,
  };
}

/** 目标分解: title, header, one row per measure. */
export function measuresGrid(plan: Plan): TableGrid {
  return {
    rows: 'measures',
    headerRow: 1,
    rowKeys: measuresOf(plan).map(({ id }) => id),
    leading: 3,
  };
}

/** 完成: title, note, header, one row per measure. */
export function periodGrid(plan: Plan): TableGrid {
  return { ...measuresGrid(plan), headerRow: 2 };
}

/** 完成率: title, time progress, header, one row per measure. */
export function completionGrid(plan: Plan): TableGrid {
  return periodGrid(plan);
}

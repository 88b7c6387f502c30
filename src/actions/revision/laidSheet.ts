import type { Period } from '../../plan/period';
import type { Plan } from '../../plan/types';
import type { BlockMap, RowKind } from '../../sheets/blocks/blockMap';
import type { SheetLayout } from '../../sheets/layout/layout';
import { freshBlock, type TableGrid } from '../../sheets/layout/tableGrid';

/** The table of a sheet that nobody has touched: what names its rows, and where they and its columns stand. */
export interface LaidTable {
  readonly rows: RowKind;
  readonly fresh: BlockMap;
}

/** A sheet that a plan lays out. */
export interface LaidOut {
  /** The name of its first block. */
  readonly block: string;
  /** The month whose entries it takes; null: it takes none. */
  readonly entries: Period | null;
  /** Where its table stands, and what names its rows; null: it has none of the plan's. */
  readonly table: LaidTable | null;
  readonly layout: SheetLayout;
}

/** The tab that a block is on; null: it is not in the workbook, and is not laid out. */
export type TabOf = (block: string) => string | null;

export const laidTable = (plan: Plan, grid: TableGrid, tab: string): LaidTable => ({
  rows: grid.rows,
  fresh: freshBlock(plan, grid, tab),
});

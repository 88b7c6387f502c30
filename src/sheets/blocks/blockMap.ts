import { WHOLE, type Column } from '../../plan/column';
import { measuresOf } from '../../plan/measures';
import type { Plan } from '../../plan/types';
import {
  cellRef,
  pinnedRange,
  pinnedRef,
  rangeRef,
  type CellRef,
  type RangeRef,
} from '../layout/address';
import type { Area } from '../layout/layout';

/** What identifies a block's rows: an indicator's number (目标) or a measure's id (all others). */
export type RowKind = 'indicators' | 'measures';

/** Names beside 序号, by which a row is known that was sorted without it. */
export interface RowNames {
  readonly column: number;
  readonly of: ReadonlyMap<string, string>;
}

/**
 * Where a block's rows and columns stand on its sheet, zero-based. Rows are keyed by what the 序号 column says
 * (`1`, `7`, `14a`; no `*`), columns by district id and `WHOLE`.
 */
export interface BlockMap {
  readonly sheet: string;
  /** The column of 序号. */
  readonly ids: number;
  /** The column of the measures' names, and what each row's is; null: the block has none. */
  readonly names: RowNames | null;
  readonly rows: ReadonlyMap<string, number>;
  readonly columns: ReadonlyMap<Column, number>;
}

/** By the measure's id, as they stand beside 序号. */
export const measureNames = (plan: Plan): ReadonlyMap<string, string> =>
  new Map(measuresOf(plan).map(({ id, name }) => [id, name]));

/** @throws RangeError */
export function rowOf(block: BlockMap, key: string): number {
  const row = block.rows.get(key);
  if (row === undefined) throw new RangeError(`${block.sheet} has no row ${key}`);
  return row;
}

/** @throws RangeError */
export function columnOf(block: BlockMap, key: Column): number {
  const column = block.columns.get(key);
  if (column === undefined) throw new RangeError(`${block.sheet} has no column ${key}`);
  return column;
}

/** One cell of a block. `from` is the sheet the formula stands on. Throws when the block has no such cell. */
export function blockCell(block: BlockMap, row: string, column: Column, from: string): CellRef {
  return cellRef(rowOf(block, row), columnOf(block, column), otherSheet(block, from));
}

/** The cell that says which row of a block this is. */
export function blockId(block: BlockMap, row: string, from: string): CellRef {
  return cellRef(rowOf(block, row), block.ids, otherSheet(block, from));
}

/** The cell with a row's name, and all of them, pinned; null: the block has none. */
export function blockName(
  block: BlockMap,
  row: string,
  from: string,
): { readonly cell: CellRef; readonly all: RangeRef } | null {
  if (block.names === null) return null;
  const { column } = block.names;
  const rows = [...block.rows.values()];
  const first = Math.min(...rows);
  const all = { row: first, column, rows: Math.max(...rows) - first + 1, columns: 1 };
  const sheet = otherSheet(block, from);
  return { cell: cellRef(rowOf(block, row), column, sheet), all: pinnedRange(all, sheet) };
}

/** As `blockCell`, pinned: the reference stays when the row that holds the formula is sorted elsewhere. */
export function pinnedBlockCell(
  block: BlockMap,
  row: string,
  column: Column,
  from: string,
): CellRef {
  return pinnedRef(rowOf(block, row), columnOf(block, column), otherSheet(block, from));
}

/** A column of a block from its first row to its last. */
export function blockColumn(block: BlockMap, column: Column, from: string): RangeRef {
  const rows = [...block.rows.values()];
  const first = Math.min(...rows);
  const all = { row: first, column: columnOf(block, column), columns: 1 };
  return rangeRef({ ...all, rows: Math.max(...rows) - first + 1 }, otherSheet(block, from));
}

/** A row of a block from its first district to its last, without 合计. */
export function blockRow(block: BlockMap, row: string, from: string): RangeRef {
  return rangeRef(districtsArea(block, row), otherSheet(block, from));
}

/** As `blockRow`, pinned. */
export function pinnedBlockRow(block: BlockMap, row: string, from: string): RangeRef {
  return pinnedRange(districtsArea(block, row), otherSheet(block, from));
}

function districtsArea(block: BlockMap, row: string): Area {
  const columns = [...block.columns].filter(([key]) => key !== WHOLE).map(([, column]) => column);
  const first = Math.min(...columns);
  return {
    row: rowOf(block, row),
    column: first,
    rows: 1,
    columns: Math.max(...columns) - first + 1,
  };
}

function otherSheet(block: BlockMap, from: string): string | null {
  return block.sheet === from ? null : block.sheet;
}

import type { Ledger } from '../../../plan/types';
import { cellRef, type CellRef } from '../../layout/address';
import type { Area } from '../../layout/layout';
import { area } from '../../layout/look';

/** Zero-based places of the parts of a ledger's sheet before anybody moved anything. */
export const ledgerRows = {
  title: 0,
  subject: 1,
  selfCheck: 2,
  howTo: 3,
  header: 4,
  first: 5,
} as const;

/** Rows that have a formula in 自动检查; it can be copied down. */
export const CHECKED = 500;
/** Rows that figures count, as long a list as may be pasted. */
export const ROOM = 20_000;

/** 自动检查 stands behind the ledger's own columns. */
export const checkColumn = ({ columns }: Pick<Ledger, 'columns'>): number => columns.length;

/** Column of a ledger by its key, zero-based. */
export const columnAt = ({ columns }: Pick<Ledger, 'columns'>, key: string): number =>
  columns.findIndex((column) => column.key === key);

/** Address of a cell of the list, by its row and column in it, from 0. */
export const placeOnSheet = (row: number, column: number): CellRef =>
  cellRef(ledgerRows.first + row, column);

/** Rows of the list that are printed, a page of blank ones at least: more would be printed blank with each list. */
export const printedRows = (filled: number): number => Math.max(filled, 30);

/** The list's first column below its first rows. */
export const rowsBelow = (rows: number): Area =>
  area(ledgerRows.first + rows, 0, Math.max(1, ROOM - rows), 1);

/** All rows of a column that a list may fill. */
export const wholeColumn = (column: number): Area => area(ledgerRows.first, column, ROOM, 1);

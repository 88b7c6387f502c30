import type { Content } from '../../sheets/journal/content';
import { rangeOf } from '../apply/area';
import type { Protection } from '../apply/protection';
import { entered } from '../apply/values';
import { closed, opened, openedSheet } from '../recover/openedSheet';
import { unlockedCells } from '../recover/unlockedCells';
import { writtenCells } from '../recover/writtenCells';
import { jsonBytes } from '../write/bytes';
import type { Change } from '../write/change';
import { CALL_BYTES, RANGE_BYTES, type WriteOperation } from '../write/operations';

/** What one cell is to hold. */
export interface CellWrite {
  /** Zero-based place on its sheet. */
  readonly row: number;
  readonly column: number;
  readonly before: Content;
  readonly after: Content;
  /** The cell's number format before and after; set before the content where they differ. */
  readonly formats: readonly [before: string, after: string];
  /** It is locked, as a cell is after a paste. */
  readonly locked: boolean;
}

/** Single cells of one sheet. */
export interface SheetCells {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly protection: Protection;
  /** The sheet is protected (without a password), and a format has to change or a cell turned out to be locked. */
  readonly opens: boolean;
  readonly cells: readonly CellWrite[];
}

/** A sheet that has to be opened for the cells is closed again in the same request. */
export function cellsChange(write: SheetCells): Change {
  const { sheetId, sheetName, protection, opens, cells } = write;
  if (cells.length === 0) return { operations: [], undoSteps: [] };
  const operations = cells.map((cell) => operationOf(sheetId, cell, opens));
  const written = cells.map(({ row, column, before, after, formats }) =>
    writtenCells({
      sheetId,
      sheetName,
      area: { row, column, rows: 1, columns: 1 },
      cells: [[{ before, after, formats }]],
    }),
  );
  if (!opens) return { operations, undoSteps: written };
  const locked = cells.filter((cell) => cell.locked);
  const within = [...written, unlockedCells(sheetId, sheetName, locked)];
  return {
    operations: [
      ...opened(sheetId, sheetName, protection),
      ...operations,
      ...closed(sheetId, protection),
    ],
    undoSteps: [openedSheet({ sheetId, sheetName, protection, within })],
  };
}

function operationOf(sheetId: string, cell: CellWrite, opens: boolean): WriteOperation {
  const { row, column, after, formats } = cell;
  const [before, format] = formats;
  const value = entered(after, format);
  return {
    bytes: RANGE_BYTES + 5 * CALL_BYTES + jsonBytes(value),
    queue: (request) => {
      const range = rangeOf(request.sheet(sheetId), { row, column, rows: 1, columns: 1 });
      if (opens) range.format.protection.locked = false;
      if (before !== format) range.numberFormat = [[format]];
      range.values = [[value]];
    },
  };
}

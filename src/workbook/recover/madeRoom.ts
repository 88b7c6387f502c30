import type { Area } from '../../sheets/layout/layout';
import type { Content } from '../../sheets/journal/content';
import { rangeOf } from '../apply/area';
import { jsonBytes } from '../write/bytes';
import { batchesOf, CALL_BYTES, RANGE_BYTES, type WriteOperation } from '../write/operations';
import { contentsOf, holds, isBlank } from './content';
import type { UndoStep } from './undoStep';

/** Cells that are inserted, so that whatever stood there moves down, and then filled. */
export interface MadeRoom {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly area: Area;
  /** Whole rows are inserted, and not only these columns. */
  readonly wholeRows: boolean;
  /** The last row that held anything, in these columns or in the sheet, before; -1: none. */
  readonly lastRow: number;
  /** What they are filled with, `[row][column]`. */
  readonly cells: readonly (readonly Content[])[];
}

/** Cells that are looked at together, so that the answer stays below what Excel sends at once. */
const PIECE_BYTES = 1_000_000;

/**
 * Takes the cells out again. They are known by what was written into them; as long as they are blank, by what
 * stood last having moved down. Long ones are looked at and taken out piece by piece, the last one first.
 */
export function madeRoom(made: MadeRoom): UndoStep[] {
  const { area, cells } = made;
  const lines = Array.from({ length: area.rows }, (_, row) => ({
    row,
    bytes: 2 * jsonBytes(cells[row] ?? []),
  }));
  return batchesOf(lines, PIECE_BYTES).map((piece) => {
    const from = piece[0]?.row ?? 0;
    const bytes = piece.reduce((sum, line) => sum + line.bytes, 0);
    return pieceOf(made, { from, rows: piece.length, bytes });
  });
}

/** Some lines of the room. */
interface Piece {
  /** The first of them, from 0. */
  readonly from: number;
  readonly rows: number;
  readonly bytes: number;
}

function pieceOf(made: MadeRoom, piece: Piece): UndoStep {
  const { sheetId, sheetName, wholeRows } = made;
  const area = { ...made.area, row: made.area.row + piece.from, rows: piece.rows };
  return {
    sheet: sheetName,
    bytes: 2 * RANGE_BYTES + piece.bytes,
    look: (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
      const range = rangeOf(sheet, area);
      range.load('values,formulas');
      const used = lastUsed(sheet, area, wholeRows);
      if (!wholeRows) sheet.protection.load('protected');
      return () => {
        if (range.isNullObject) return [];
        // A protected sheet takes no lines, and so it has got none.
        if (!wholeRows && sheet.protection.protected) return [];
        const lastRow = used.isNullObject ? -1 : used.rowIndex + used.rowCount - 1;
        return isThere(made, piece, contentsOf(range), lastRow)
          ? [takeOut(sheetId, area, wholeRows)]
          : [];
      };
    },
  };
}

function lastUsed(sheet: Excel.Worksheet, area: Area, wholeRows: boolean): Excel.Range {
  const columns = rangeOf(sheet, { ...area, rows: 1 }).getEntireColumn();
  columns.untrack();
  const used = wholeRows
    ? sheet.getUsedRangeOrNullObject(true)
    : columns.getUsedRangeOrNullObject(true);
  used.untrack();
  used.load('rowIndex,rowCount');
  return used;
}

function isThere(
  { area, lastRow, cells }: MadeRoom,
  { from, rows }: Piece,
  now: readonly (readonly Content[])[],
  lastNow: number,
): boolean {
  const isUnfilled = (line: readonly Content[]): boolean => line.every(isBlank);
  if (now.every(isUnfilled)) {
    // Where nothing stands below, taking blank cells out moves nothing. Pieces behind this one may be out already.
    const moved = lastNow - lastRow;
    return lastRow < area.row || (moved >= from + rows && moved <= area.rows);
  }
  // Of a write that broke off between two requests, the first lines are filled in.
  const isToFill = (row: number): boolean => cells[from + row]?.every(isBlank) === false;
  const firstUnfilled = now.findIndex((line, row) => isUnfilled(line) && isToFill(row));
  const filled = firstUnfilled < 0 ? now : now.slice(0, firstUnfilled);
  return (
    now.slice(filled.length).every(isUnfilled) &&
    filled.every((line, row) =>
      line.every((content, column) => {
        const written = cells[from + row]?.[column];
        return written === undefined ? isBlank(content) : holds(content, written);
      }),
    )
  );
}

function takeOut(sheetId: string, area: Area, wholeRows: boolean): WriteOperation {
  return {
    bytes: 2 * RANGE_BYTES + CALL_BYTES,
    queue: (request) => {
      const range = rangeOf(request.sheet(sheetId), area);
      const taken = wholeRows ? range.getEntireRow() : range;
      taken.untrack();
      taken.delete('Up');
    },
  };
}

import type { Area } from '../../sheets/layout/layout';
import type { Content } from '../../sheets/journal/content';
import { rangeOf } from '../apply/area';
import { jsonBytes } from '../write/bytes';
import { CALL_BYTES, RANGE_BYTES, type WriteOperation } from '../write/operations';
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

/**
 * Takes the cells out again. They are known by what was written into them; as long as they are blank, by what
 * stood last having moved down.
 */
export function madeRoom(made: MadeRoom): UndoStep {
  const { sheetId, sheetName, area, wholeRows, cells } = made;
  return {
    sheet: sheetName,
    bytes: 2 * RANGE_BYTES + jsonBytes(cells),
    look: (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
      const range = rangeOf(sheet, area);
      range.load('values,formulas');
      const used = lastUsed(sheet, area, wholeRows);
      return () => {
        if (range.isNullObject) return [];
        const lastRow = used.isNullObject ? -1 : used.rowIndex + used.rowCount - 1;
        return isThere(made, contentsOf(range), lastRow) ? [takeOut(sheetId, area, wholeRows)] : [];
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
  now: readonly (readonly Content[])[],
  lastNow: number,
): boolean {
  if (now.every((line) => line.every(isBlank))) {
    // Where nothing stands below, taking blank cells out moves nothing.
    return lastRow < area.row || lastNow === lastRow + area.rows;
  }
  return now.every((line, row) =>
    line.every((content, column) => {
      const written = cells[row]?.[column];
      return written === undefined ? isBlank(content) : holds(content, written);
    }),
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

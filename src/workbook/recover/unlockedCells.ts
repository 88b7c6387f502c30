import { rangeOf } from '../apply/area';
import { CALL_BYTES, RANGE_BYTES } from '../write/operations';
import type { UndoStep } from './undoStep';

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Cells that were locked, as cells are after a paste, and are unlocked. */
export function unlockedCells(
  sheetId: string,
  sheetName: string,
  cells: readonly CellPlace[],
): UndoStep {
  return {
    sheet: sheetName,
    bytes: (RANGE_BYTES + 2 * CALL_BYTES) * (cells.length + 1),
    look: (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
      const locks = cells.map((cell) => {
        const { protection } = rangeOf(sheet, { ...cell, rows: 1, columns: 1 }).format;
        protection.load('locked');
        return { cell, protection };
      });
      return () =>
        locks.flatMap(({ cell, protection }) =>
          protection.isNullObject || protection.locked
            ? []
            : [
                {
                  bytes: RANGE_BYTES + 2 * CALL_BYTES,
                  queue: (request) => {
                    const range = rangeOf(request.sheet(sheetId), { ...cell, rows: 1, columns: 1 });
                    range.format.protection.locked = true;
                  },
                },
              ],
        );
    },
  };
}

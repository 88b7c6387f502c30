import type { CellValue } from '../../figures/types';
import { pinnedArea } from '../../sheets/layout/address';
import { rangeOf } from '../apply/area';
import { CALL_BYTES, RANGE_BYTES } from '../write/operations';
import { plain } from './content';
import type { UndoStep } from './undoStep';

/** An entry that is put under the others of the journal. */
export interface JournalEntryPlace {
  readonly sheetId: string;
  readonly sheetName: string;
  /** The name that marks the column of heads. */
  readonly name: string;
  /** Zero-based place of the first head before, and how many rows there were. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  /** The head of the new entry, by which it is known. */
  readonly head: string;
  readonly added: number;
}

/**
 * Takes an entry of the journal out again. Entries at the top that gave way to it stay gone: their time had come.
 */
export function journalEntry(place: JournalEntryPlace): UndoStep {
  const { sheetId, sheetName, name, row, column, rows, added, head } = place;
  return {
    sheet: sheetName,
    // Heads are short; bodies stand in the next column.
    bytes: 3 * RANGE_BYTES + 300 * (rows + added),
    look: (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
      const heads = rangeOf(sheet, { row, column, rows: rows + added, columns: 1 });
      heads.load('values');
      const named = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
      named.untrack();
      named.load('rowCount');
      const used = sheet.getUsedRangeOrNullObject(true);
      used.untrack();
      used.load('rowIndex,rowCount');
      return () => {
        if (heads.isNullObject || used.isNullObject) return [];
        const firstColumn = (heads.values as CellValue[][]).map(([value = '']) => plain(value));
        const found = firstColumn.indexOf(head);
        const end = used.rowIndex + used.rowCount;
        // Not there yet, but its cells may have got their format already.
        const first = found < 0 ? end : row + found;
        const isNameLonger = !named.isNullObject && found >= 0 && named.rowCount > found;
        return [
          {
            bytes: 3 * RANGE_BYTES + 2 * CALL_BYTES,
            queue: (request) => {
              const sheetNow = request.sheet(sheetId);
              if (isNameLonger && found > 0) {
                const area = { row, column, rows: found, columns: 1 };
                const item = request.context.workbook.names.getItem(name);
                item.formula = `=${pinnedArea(area, sheetName)}`;
              }
              rangeOf(sheetNow, { row: first, column, rows: added, columns: 2 }).delete('Up');
            },
          },
        ];
      };
    },
  };
}

import type { CellValue } from '../../figures/types';
import { rangeOf } from '../apply/area';
import { CALL_BYTES, RANGE_BYTES } from '../write/operations';
import { plain } from './content';
import type { UndoStep } from './undoStep';

/** An entry that is put under the others of the journal. */
export interface JournalEntryPlace {
  readonly sheetId: string;
  readonly sheetName: string;
  /** Zero-based place of the first head before, and how many rows there were. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  /** The head of the new entry, by which it is known. */
  readonly head: string;
  readonly added: number;
}

/**
 * Takes an entry of the journal out again; the journal's name shrinks with the rows that go. Entries at the top that
 * gave way to it stay gone: their time had come.
 */
export function journalEntry(place: JournalEntryPlace): UndoStep {
  const { sheetId, sheetName, row, column, rows, added, head } = place;
  return {
    sheet: sheetName,
    // Heads are short; bodies stand in the next column.
    bytes: 2 * RANGE_BYTES + 300 * (rows + added),
    look: (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
      const heads = rangeOf(sheet, { row, column, rows: rows + added, columns: 1 });
      heads.load('values');
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
        return [
          {
            bytes: RANGE_BYTES + CALL_BYTES,
            queue: (request) => {
              rangeOf(request.sheet(sheetId), {
                row: first,
                column,
                rows: added,
                columns: 2,
              }).delete('Up');
            },
          },
        ];
      };
    },
  };
}

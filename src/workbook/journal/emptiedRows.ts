import type { EmptiedRow } from '../../sheets/journal/emptied';
import { entriesChange } from '../entries/writeEntries';
import type { Change } from '../write/change';
import type { JournalPlace } from './journalPlace';

/**
 * Rows of the journal that forget what they told.
 *
 * @param dropped rows at its top that have given way to a new entry by then
 */
export function emptiedRows(
  { sheetId, sheetName, row: top, column }: JournalPlace,
  rows: readonly EmptiedRow[],
  dropped: number,
): Change {
  const cells = rows
    .filter(({ row }) => row >= dropped)
    .flatMap(({ row, before, after }) =>
      after.map((value, at) => ({
        ...{ row: top + row - dropped, column: column + at, format: '@' },
        content: { value },
        before: { value: before[at] ?? '' },
      })),
    );
  return entriesChange({ sheetId, sheetName, cells }).change;
}

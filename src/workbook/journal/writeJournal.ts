import { pinnedArea } from '../../sheets/layout/address';
import type { SheetLayout } from '../../sheets/layout/layout';
import type { PackedEntry } from '../../sheets/journal/pack';
import { blockNames } from '../../sheets/blocks/names';
import { rangeOf } from '../apply/area';
import { layOutSheets, type StaleName } from '../layOutSheets';
import { journalEntry } from '../recover/journalEntry';
import { jsonBytes } from '../write/bytes';
import type { Change } from '../write/change';
import { CALL_BYTES, RANGE_BYTES } from '../write/operations';
import type { JournalPlace } from './journalPlace';

/** An entry and where it goes: under the others, or onto a sheet that is added with it. */
export type JournalWrite =
  | {
      readonly kind: 'append';
      readonly place: JournalPlace;
      readonly entry: PackedEntry;
      /** Rows at the top that give way. */
      readonly drop: number;
    }
  | {
      readonly kind: 'add';
      readonly layout: SheetLayout;
      readonly staleNames: readonly string[];
    };

/**
 * The entry as a change. It goes before all that it tells of, so that a batch cut off midway leaves a record of
 * what was there.
 */
export function journalChange(write: JournalWrite, stale: readonly StaleName[]): Change {
  if (write.kind === 'add') return layOutSheets([write.layout], stale);
  const { place, entry, drop } = write;
  const { sheetId, sheetName, row, column } = place;
  const kept = place.rows - drop;
  const added = entry.rows.length;
  const name = blockNames.journal();
  return {
    operations: [
      {
        bytes: 4 * RANGE_BYTES + 4 * CALL_BYTES + jsonBytes(entry.rows) + 10 * added,
        queue: (request) => {
          const sheet = request.sheet(sheetId);
          if (drop > 0) rangeOf(sheet, { row, column, rows: drop, columns: 2 }).delete('Up');
          const range = rangeOf(sheet, { row: row + kept, column, rows: added, columns: 2 });
          range.numberFormat = entry.rows.map((line) => line.map(() => '@'));
          range.values = entry.rows.map((line) => [...line]);
          const heads = { row, column, rows: kept + added, columns: 1 };
          request.context.workbook.names.getItem(name).formula = `=${pinnedArea(heads, sheetName)}`;
        },
      },
    ],
    undoSteps: [
      journalEntry({
        ...{ sheetId, sheetName, row, column, rows: place.rows, added },
        head: entry.rows[0]?.[0] ?? '',
      }),
    ],
  };
}

/** The names that an entry makes room for by removing them. */
export function staleNamesOf(write: JournalWrite | null): readonly string[] {
  return write?.kind === 'add' ? write.staleNames : [];
}

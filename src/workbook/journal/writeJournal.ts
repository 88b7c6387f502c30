import { pinnedArea } from '../../sheets/address';
import type { SheetLayout } from '../../sheets/layout';
import type { PackedEntry } from '../../sheets/journal/pack';
import { blockNames } from '../../sheets/names';
import { rangeOf } from '../apply/area';
import { layOutSheets } from '../layOutSheets';
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
 * Queues the entry. It goes before all that it tells of, so that a batch cut off midway leaves a record of what
 * was there.
 */
export function queueEntry(context: Excel.RequestContext, write: JournalWrite): void {
  if (write.kind === 'add') {
    layOutSheets(context, [write.layout], write.staleNames);
    return;
  }
  const { place, entry, drop } = write;
  const sheet = context.workbook.worksheets.getItem(place.sheetId);
  const { row, column } = place;
  if (drop > 0) rangeOf(sheet, { row, column, rows: drop, columns: 2 }).delete('Up');
  const kept = place.rows - drop;
  const range = rangeOf(sheet, { row: row + kept, column, rows: entry.rows.length, columns: 2 });
  range.numberFormat = entry.rows.map((line) => line.map(() => '@'));
  range.values = entry.rows.map((line) => [...line]);
  const heads = { row, column, rows: kept + entry.rows.length, columns: 1 };
  const name = context.workbook.names.getItem(blockNames.journal());
  name.formula = `=${pinnedArea(heads, place.sheetName)}`;
  context.trace(`entry ${place.sheetId} ${row + kept} ${column} ${entry.rows.length}`);
}

/**
 * Takes an entry out again whose write did not come about.
 *
 * @param trace what `queueEntry` left behind, without its first word
 */
export function queueForget(context: Excel.RequestContext, trace: string): void {
  const parts = trace.split(' ');
  const [row = 0, column = 0, rows = 0] = parts.slice(-3).map(Number);
  const sheet = context.workbook.worksheets.getItem(parts.slice(0, -3).join(' '));
  // Emptied, not deleted: rows without a head are passed over, and go when their turn comes.
  rangeOf(sheet, { row, column, rows, columns: 2 }).clear('Contents');
}

import type { Area } from '../../sheets/layout/layout';
import type { Block } from '../block';
import { queueFilteredBeside } from '../filter/filteredBeside';
import { queueFilter } from '../filter/coveredLines';
import { queueTable, queueUsed } from '../namedBlocks';
import { queuePrinted } from '../recover/printedArea';
import type { Session } from '../run';

/** A block that may be very long, before its cells are read. */
export interface Placed {
  readonly block: Omit<Block, 'values'>;
  readonly area: Area;
}

/** Asks where blocks stand; the answer can be had after the next sync. Those that are not in the workbook are left out. */
export function queuePlaces(
  { context }: Pick<Session, 'context'>,
  wanted: readonly string[],
): () => readonly Placed[] {
  const queued = wanted.map((name) => {
    const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
    range.untrack();
    range.load('address,rowIndex,columnIndex,rowCount,columnCount,worksheet/id,worksheet/name');
    range.worksheet.autoFilter.load('isDataFiltered');
    range.worksheet.protection.load('protected');
    const [printed, filter] = [queuePrinted(range), queueFilter(range)];
    const beside = queueFilteredBeside(range);
    return {
      name,
      range,
      used: queueUsed(range),
      table: queueTable(range),
      printed,
      filter,
      beside,
    };
  });
  return () =>
    queued
      .filter(({ range }) => !range.isNullObject)
      .map(({ name, range, used, table, printed, filter, beside }) => ({
        block: {
          name,
          sheetId: range.worksheet.id,
          sheetName: range.worksheet.name,
          address: range.address.slice(range.address.lastIndexOf('!') + 1),
          row: range.rowIndex,
          column: range.columnIndex,
          isFiltered: range.worksheet.autoFilter.isDataFiltered,
          isProtected: range.worksheet.protection.protected,
          ...(!used.isNullObject && { lastRow: used.rowIndex + used.rowCount - 1 }),
          printed: printed(),
          filter: filter(),
          ...table(),
          ...beside(),
        },
        area: {
          row: range.rowIndex,
          column: range.columnIndex,
          rows: range.rowCount,
          columns: range.columnCount,
        },
      }));
}

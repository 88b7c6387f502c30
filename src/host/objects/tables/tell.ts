import { formatArea } from '../../engine/address';
import type { Area } from '../../engine/area';
import type { PlacedTable } from '../../engine/tables/tables';
import { EventType } from '../../events/subscriptions';
import type { Book } from '../book';
import { placed, type TableObject } from './table-object';

const source = 'Local';

const known = ({ sheet, table }: PlacedTable) => ({
  sheetId: sheet.getSheetId(),
  tableId: String(table.id),
});

export const tellAdded = (book: Book, table: PlacedTable): void =>
  book.subscriptions.onHappening({
    ...{ type: EventType.TableAdded, ...known(table) },
    body: { source },
  });

export const tellDeleted = (book: Book, found: PlacedTable): void =>
  book.subscriptions.onHappening({
    ...{ type: EventType.TableDeleted, ...known(found) },
    body: { source, tableName: found.table.name },
  });

type Change = 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted';

/** Lines of the table came or went, which are cells of its sheet. */
export const tellLines = (object: TableObject, changeType: Change, area: Area): void =>
  object.book.subscriptions.onHappening({
    ...{ type: EventType.TableChanged, ...known(placed(object)) },
    body: { source, changeType, address: formatArea(area) },
  });

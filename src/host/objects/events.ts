import { EventType, WORKBOOK_TARGET, type EventNumber } from '../events/subscriptions';
import type { BookObject } from './book';

type Registrations<T> = Record<string, (object: T) => void>;

/** The client registers an event by a method of the object the handler was added to. */
function registrations<T extends BookObject>(
  events: Readonly<Record<string, EventNumber>>,
  target: (object: T) => string,
): Registrations<T> {
  const methods: Registrations<T> = {};
  for (const [name, number] of Object.entries(events)) {
    methods[`_Register${name}Event`] = (object) =>
      object.book.subscriptions.add(number, target(object));
    methods[`_Unregister${name}Event`] = (object) =>
      object.book.subscriptions.remove(number, target(object));
  }
  return methods;
}

export const sheetEvents = registrations<BookObject & { sheetId: string }>(
  {
    DataChanged: EventType.Changed,
    SelectionChanged: EventType.SelectionChanged,
    Activated: EventType.Activated,
    Deactivated: EventType.Deactivated,
    Calculated: EventType.Calculated,
  },
  (sheet) => sheet.sheetId,
);

export const workbookEvents = registrations<BookObject>(
  {
    DataChanged: EventType.Changed,
    SelectionChanged: EventType.SelectionChanged,
    Activated: EventType.Activated,
    Deactivated: EventType.Deactivated,
    Added: EventType.Added,
    Deleted: EventType.Deleted,
    Calculated: EventType.Calculated,
  },
  () => WORKBOOK_TARGET,
);

export const tableEvents = registrations<BookObject & { tableId: number }>(
  { DataChanged: EventType.TableChanged, SelectionChanged: EventType.TableSelectionChanged },
  (table) => String(table.tableId),
);

/** Of a sheet's tables, or of all. */
export const tablesEvents = registrations<BookObject & { sheetId?: string }>(
  {
    DataChanged: EventType.TableChanged,
    Added: EventType.TableAdded,
    Deleted: EventType.TableDeleted,
  },
  ({ sheetId }) => sheetId ?? WORKBOOK_TARGET,
);

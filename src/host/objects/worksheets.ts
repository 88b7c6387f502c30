import { HostError, invalidArgument } from '../protocol/error';
import { objectType, readOnly } from '../protocol/objects';
import { requireStructure } from '../engine/protection';
import {
  activeSheet,
  addSheet,
  findSheet,
  freeSheetName,
  isSheetName,
  visibleSheets,
} from '../engine/sheets';
import type { Worksheet } from '../engine/univer';
import { sheetObject, type BookObject } from './book';
import { workbookEvents } from './events';

const sheetsOf = (collection: BookObject, visibleOnly?: boolean): Worksheet[] =>
  visibleOnly === true
    ? visibleSheets(collection.book.engine)
    : collection.book.engine.workbook.getSheets();

function orNotFound(collection: BookObject, sheet: Worksheet | undefined) {
  if (sheet === undefined) throw new HostError('ItemNotFound');
  return sheetObject(collection.book, sheet);
}

function find(collection: BookObject, key: unknown) {
  const sheet = typeof key === 'string' ? findSheet(collection.book.engine, key) : null;
  return sheet === null ? null : sheetObject(collection.book, sheet);
}

/** A sheet's name must follow Excel's rules and be free. */
export function requireSheetName(collection: BookObject, name: unknown, own?: string): string {
  if (typeof name !== 'string' || !isSheetName(name)) throw invalidArgument(String(name));
  const other = findSheet(collection.book.engine, name);
  if (other !== null && other.getSheetId() !== own) throw new HostError('ItemAlreadyExists');
  return name;
}

export const worksheetCollection = objectType<BookObject>({
  items: (collection) => sheetsOf(collection).map((sheet) => sheetObject(collection.book, sheet)),
  index: find,
  properties: { Count: readOnly((collection) => sheetsOf(collection).length) },
  methods: {
    ...workbookEvents,
    Add: (collection, name?: string | null) => {
      const { engine } = collection.book;
      requireStructure(engine);
      const chosen =
        name === undefined || name === null
          ? freeSheetName(engine)
          : requireSheetName(collection, name);
      return sheetObject(collection.book, addSheet(engine, chosen));
    },
    GetItem: (collection, key: string) => {
      const sheet = find(collection, key);
      if (sheet === null) throw new HostError('ItemNotFound');
      return sheet;
    },
    GetItemOrNullObject: find,
    GetActiveWorksheet: (collection) =>
      sheetObject(collection.book, activeSheet(collection.book.engine)),
    GetCount: (collection, visibleOnly?: boolean) => sheetsOf(collection, visibleOnly).length,
    GetFirst: (collection, visibleOnly?: boolean) =>
      orNotFound(collection, sheetsOf(collection, visibleOnly)[0]),
    GetLast: (collection, visibleOnly?: boolean) =>
      orNotFound(collection, sheetsOf(collection, visibleOnly).at(-1)),
  },
});

import { HostError, invalidArgument } from '../protocol/error';
import { objectType, readOnly, type ObjectType } from '../protocol/objects';
import { bookObject, type Book, type BookObject } from './book';

/** One entry of a keyed list that lives in the workbook's extras: a setting or a property. */
interface EntryObject extends BookObject {
  readonly key: string;
}

type Entries = Readonly<Record<string, unknown>>;

export interface Store {
  readonly read: (book: Book) => Entries;
  readonly write: (book: Book, entries: Entries) => void;
}

/** A collection of keyed values with its item; settings and custom properties differ only in their store. */
export function keyedValues(
  itemType: string,
  store: Store,
): { collection: ObjectType; item: ObjectType } {
  const entry = (book: Book, key: string): EntryObject => ({ ...bookObject(itemType, book), key });
  const has = (book: Book, key: string): boolean => Object.hasOwn(store.read(book), key);
  const find = ({ book }: BookObject, key: string): EntryObject | null =>
    has(book, key) ? entry(book, key) : null;
  const put = (book: Book, key: string, value: unknown): void =>
    store.write(book, { ...store.read(book), [key]: value });
  const value = ({ book, key }: EntryObject): unknown => {
    if (!has(book, key)) throw new HostError('ItemNotFound');
    return store.read(book)[key];
  };
  const collection = objectType<BookObject>({
    items: ({ book }) => Object.keys(store.read(book)).map((key) => entry(book, key)),
    index: find,
    properties: { Count: readOnly(({ book }) => Object.keys(store.read(book)).length) },
    methods: {
      Add: ({ book }, key: unknown, added: unknown) => {
        if (typeof key !== 'string' || key === '') throw invalidArgument('key');
        put(book, key, added);
        return entry(book, key);
      },
      GetItemOrNullObject: find,
      GetCount: ({ book }) => Object.keys(store.read(book)).length,
      DeleteAll: ({ book }) => store.write(book, {}),
    },
  });
  const item = objectType<EntryObject>({
    key: { as: '_Id', of: ({ key }) => key },
    properties: {
      Key: readOnly(({ key }) => key),
      Value: { get: value, set: ({ book, key }, changed) => put(book, key, changed) },
      Type: readOnly((object) => valueType(value(object))),
    },
    methods: {
      Delete: ({ book, key }) => {
        const rest = Object.entries(store.read(book)).filter(([known]) => known !== key);
        store.write(book, Object.fromEntries(rest));
      },
    },
  });
  return { collection, item };
}

function valueType(value: unknown): string {
  if (typeof value === 'number') return Number.isInteger(value) ? 'Number' : 'Float';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

import { HostError, invalidArgument } from '../protocol/error';
import { objectType, readOnly } from '../protocol/objects';
import { newGuid } from '../engine/blank';
import { patchWorkbookExtras, workbookExtras } from '../engine/extras';
import { bookObject, type Book, type BookObject } from './book';

interface Part {
  readonly id: string;
  readonly xml: string;
}

interface PartObject extends BookObject {
  readonly partId: string;
}

interface ScopedObject extends BookObject {
  readonly namespace: string;
}

const partsOf = (book: Book): readonly Part[] => workbookExtras(book.engine).customXml ?? [];

const write = (book: Book, customXml: readonly Part[]): void =>
  patchWorkbookExtras(book.engine, { customXml });

const partObject = (book: Book, part: Part): PartObject => ({
  ...bookObject('CustomXmlPart', book),
  partId: part.id,
});

/** The namespace of the root element, prefixed or not; empty where it has none. */
function namespaceOf(xml: string): string {
  const root =
    /<([A-Za-z_][\w.-]*:)?[A-Za-z_][\w.-]*((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>/.exec(
      xml,
    );
  if (!root) throw invalidArgument('no XML');
  const name = root[1] === undefined ? 'xmlns' : `xmlns:${root[1].slice(0, -1)}`;
  const value = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(root[2] ?? '');
  return value?.[1] ?? value?.[2] ?? '';
}

function find({ book }: BookObject, id: string): PartObject | null {
  const part = partsOf(book).find((known) => known.id === id);
  return part === undefined ? null : partObject(book, part);
}

function partOf({ book, partId }: PartObject): Part {
  const part = partsOf(book).find((known) => known.id === partId);
  if (part === undefined) throw new HostError('ItemNotFound');
  return part;
}

export const customXmlPartCollection = objectType<BookObject>({
  items: ({ book }) => partsOf(book).map((part) => partObject(book, part)),
  index: find,
  methods: {
    Add: ({ book }, xml: unknown) => {
      if (typeof xml !== 'string') throw invalidArgument('XML text');
      namespaceOf(xml);
      const part = { id: newGuid(), xml };
      write(book, [...partsOf(book), part]);
      return partObject(book, part);
    },
    GetByNamespace: ({ book }, namespace: string): ScopedObject => ({
      ...bookObject('CustomXmlPartScopedCollection', book),
      namespace,
    }),
    GetItemOrNullObject: find,
    GetCount: ({ book }) => partsOf(book).length,
  },
});

const scoped = ({ book, namespace }: ScopedObject): PartObject[] =>
  partsOf(book)
    .filter((part) => namespaceOf(part.xml) === namespace)
    .map((part) => partObject(book, part));

const only = (collection: ScopedObject): PartObject | null => {
  const parts = scoped(collection);
  return parts.length === 1 ? (parts[0] ?? null) : null;
};

const findScoped = (collection: ScopedObject, id: string): PartObject | null =>
  scoped(collection).find((part) => part.partId === id) ?? null;

export const customXmlPartScopedCollection = objectType<ScopedObject>({
  items: scoped,
  index: findScoped,
  methods: {
    GetItemOrNullObject: findScoped,
    GetCount: (collection) => scoped(collection).length,
    GetOnlyItem: (collection) => {
      const part = only(collection);
      if (part === null) throw new HostError('InvalidOperation', 'not exactly one part');
      return part;
    },
    GetOnlyItemOrNullObject: only,
  },
});

export const customXmlPart = objectType<PartObject>({
  key: { as: 'Id', of: ({ partId }) => partId },
  properties: {
    Id: readOnly(({ partId }) => partId),
    NamespaceUri: readOnly((part) => namespaceOf(partOf(part).xml)),
  },
  methods: {
    GetXml: (part) => partOf(part).xml,
    SetXml: (part, xml: unknown) => {
      if (typeof xml !== 'string') throw invalidArgument('XML text');
      namespaceOf(xml);
      const { id } = partOf(part);
      write(
        part.book,
        partsOf(part.book).map((known) => (known.id === id ? { id, xml } : known)),
      );
    },
    Delete: (part) => {
      const { id } = partOf(part);
      write(
        part.book,
        partsOf(part.book).filter((known) => known.id !== id),
      );
    },
  },
});

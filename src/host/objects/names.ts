import { HostError, invalidArgument } from '../protocol/error';
import { objectType, readOnly } from '../protocol/objects';
import { formatAddress } from '../engine/address';
import { newGuid } from '../engine/blank';
import {
  definedNames,
  findName,
  isName,
  nameById,
  nameTarget,
  putName,
  removeName,
  type DefinedName,
} from '../engine/names';
import {
  isRange,
  rangeObject,
  sheetObject,
  sheetOf,
  type BookObject,
  type RangeObject,
} from './book';
import { literalValue } from './literal';

/** The names of a workbook, or of one sheet where `sheetId` is given. */
type NameCollection = BookObject & { readonly sheetId?: string };

interface NameObject extends BookObject {
  readonly nameId: string;
}

const scopeOf = (collection: NameCollection): string | null => collection.sheetId ?? null;

const nameObject = (collection: BookObject, name: DefinedName): NameObject => ({
  type: 'NamedItem',
  book: collection.book,
  nameId: name.id,
});

function find(collection: NameCollection, key: unknown): NameObject | null {
  const { engine } = collection.book;
  const name = typeof key === 'string' ? findName(engine, key, scopeOf(collection)) : null;
  return name === null ? null : nameObject(collection, name);
}

const listed = (collection: NameCollection): DefinedName[] =>
  definedNames(collection.book.engine).filter((name) => name.sheetId === scopeOf(collection));

function add(
  collection: NameCollection,
  name: unknown,
  reference: unknown,
  comment?: string | null,
): NameObject {
  const { engine } = collection.book;
  if (typeof name !== 'string' || !isName(name)) throw invalidArgument(String(name));
  const sheetId = scopeOf(collection);
  if (findName(engine, name, sheetId) !== null) throw new HostError('ItemAlreadyExists');
  const added: DefinedName = {
    id: newGuid(),
    name,
    formula: isRange(reference) ? rangeFormula(reference) : formulaText(reference),
    comment: comment ?? '',
    visible: true,
    sheetId,
  };
  putName(engine, added);
  return nameObject(collection, added);
}

const rangeFormula = (range: RangeObject): string =>
  formatAddress(sheetOf(range).getName(), range.area, true);

/** A formula or a constant; a plain reference is kept as Univer keeps it, without `=`. */
function formulaText(reference: unknown): string {
  if (typeof reference === 'number' || typeof reference === 'boolean') {
    return `=${String(reference).toUpperCase()}`;
  }
  if (typeof reference !== 'string' || reference === '') throw invalidArgument('reference');
  if (!reference.startsWith('=')) return `="${reference.replaceAll('"', '""')}"`;
  return isReference(reference) ? reference.slice(1) : reference;
}

const isReference = (formula: string): boolean =>
  /^=[^()"&,+*/<>^-]+![$A-Z0-9:]+$/i.test(formula) ||
  /^='(?:[^']|'')+'![$A-Z0-9:]+$/i.test(formula);

export const namedItemCollection = objectType<NameCollection>({
  properties: { Count: readOnly((collection) => listed(collection).length) },
  items: (collection) => listed(collection).map((name) => nameObject(collection, name)),
  index: find,
  methods: {
    Add: add,
    AddFormulaLocal: add,
    GetItemOrNullObject: find,
    GetCount: (collection) => listed(collection).length,
  },
});

function nameOf(item: NameObject): DefinedName {
  const name = nameById(item.book.engine, item.nameId);
  if (name === null) throw new HostError('ItemNotFound');
  return name;
}

const change = (item: NameObject, patch: Partial<DefinedName>): void =>
  putName(item.book.engine, { ...nameOf(item), ...patch });

const withEquals = (formula: string): string => (formula.startsWith('=') ? formula : `=${formula}`);

const isLost = (name: DefinedName): boolean => name.formula.includes('#REF!');

function typeOf(item: NameObject): string {
  const name = nameOf(item);
  if (isLost(name)) return 'Error';
  if (nameTarget(item.book.engine, name) !== null) return 'Range';
  const value = literalValue(name.formula);
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'number') return Number.isInteger(value) ? 'Integer' : 'Double';
  return 'String';
}

function rangeOf(item: NameObject): RangeObject | null {
  const target = nameTarget(item.book.engine, nameOf(item));
  return target === null ? null : rangeObject(item.book, target.sheetId, target.area);
}

export const namedItem = objectType<NameObject>({
  key: { as: '_Id', of: (item) => nameOf(item).name },
  properties: {
    Name: readOnly((item) => nameOf(item).name),
    Type: readOnly(typeOf),
    Value: readOnly((item) => {
      const name = nameOf(item);
      if (isLost(name)) return '#REF!';
      return nameTarget(item.book.engine, name) === null
        ? (literalValue(name.formula) ?? withEquals(name.formula))
        : name.formula.replace(/^=/, '');
    }),
    Formula: {
      get: (item) => withEquals(nameOf(item).formula),
      set: (item, value) => change(item, { formula: formulaText(value) }),
    },
    Comment: {
      get: (item) => nameOf(item).comment,
      set: (item, value) => change(item, { comment: String(value) }),
    },
    Visible: {
      get: (item) => nameOf(item).visible,
      set: (item, value) => change(item, { visible: value === true }),
    },
    Scope: readOnly((item) => (nameOf(item).sheetId === null ? 'Workbook' : 'Worksheet')),
  },
  navigations: {
    Worksheet: (item) => {
      const sheet = sheetOfName(item);
      // Excel answers this for the names of one sheet only.
      if (sheet === null) throw new HostError('ItemNotFound');
      return sheet;
    },
    WorksheetOrNullObject: (item) => sheetOfName(item),
  },
  methods: {
    GetRange: (item) => {
      const range = rangeOf(item);
      if (range === null) throw new HostError('InvalidOperation');
      return range;
    },
    GetRangeOrNullObject: rangeOf,
    Delete: (item) => {
      removeName(item.book.engine, nameOf(item));
    },
  },
});

function sheetOfName(item: NameObject) {
  const { sheetId } = nameOf(item);
  const sheet = sheetId === null ? null : item.book.engine.sheet(sheetId);
  return sheet === null ? null : sheetObject(item.book, sheet);
}

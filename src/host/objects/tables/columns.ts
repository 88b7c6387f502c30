import { writeTable } from '../../calc/syntax/table-text';
import type { Area } from '../../engine/area';
import { deleteCells, insertCells } from '../../engine/structure';
import { rewriteTables } from '../../engine/tables/rewrite';
import {
  areaOf,
  bodyOf,
  freeTitle,
  headersOf,
  inArea,
  titlesOf,
  totalsOf,
} from '../../engine/tables/tables';
import { HostError, invalidArgument } from '../../protocol/error';
import { objectType, readOnly } from '../../protocol/objects';
import type { TableExtras } from '../../snapshot';
import { partOf } from '../book';
import { readValues } from '../range-reads';
import {
  change,
  extrasOf,
  orNotFound,
  placed,
  rangeOf,
  write,
  writeTitles,
  type TableObject,
} from './table-object';
import { tellLines } from './tell';

export interface ColumnObject extends TableObject {
  readonly columnId: number;
}

const columnObject = (table: TableObject, columnId: number): ColumnObject => ({
  ...partOf(table, 'TableColumn'),
  columnId,
});

export function positionOf(object: ColumnObject): number {
  const at = extrasOf(object).columns.findIndex(({ id }) => id === object.columnId);
  if (at < 0) throw new HostError('ItemNotFound');
  return at;
}

const itemsOf = (table: TableObject): ColumnObject[] =>
  extrasOf(table).columns.map(({ id }) => columnObject(table, id));

const titleOf = (object: ColumnObject): string => {
  const { sheet, table } = placed(object);
  return titlesOf(sheet, table)[positionOf(object)] ?? '';
};

/** By id or by title, without regard to case. */
function find(table: TableObject, key: unknown): ColumnObject | null {
  const word = String(key).toLowerCase();
  return (
    itemsOf(table).find(
      (column) => column.columnId === key || titleOf(column).toLowerCase() === word,
    ) ?? null
  );
}

const part = (object: ColumnObject, area: Area): Area => ({
  ...area,
  column: area.column + positionOf(object),
  columns: 1,
});

const line = (of: (table: TableExtras) => Area | null) => (object: ColumnObject) => {
  const area = of(extrasOf(object));
  if (area === null) throw new HostError('ItemNotFound');
  return rangeOf(object, part(object, area));
};

function rename(object: ColumnObject, value: unknown): void {
  const { table } = placed(object);
  const at = positionOf(object);
  const [before, name] = [titleOf(object).toLowerCase(), String(value)];
  if (name === '') throw invalidArgument('name');
  const other = find(object, name);
  if (other !== null && other.columnId !== object.columnId) throw invalidArgument('name');
  const columns = table.columns.map((column, index) =>
    index === at ? { ...column, name } : column,
  );
  change(object, { columns });
  const headers = headersOf(table);
  if (headers !== null) writeTitles(rangeOf(object, part(object, headers)), [name]);
  const renamed = (title: string | null): string | null =>
    title?.toLowerCase() === before ? name : title;
  rewriteTables(
    object.book.engine,
    (node) =>
      node.table?.toLowerCase() === table.name.toLowerCase()
        ? writeTable({ ...node, from: renamed(node.from), to: renamed(node.to) })
        : null,
    writeTable,
  );
}

/** Of the values the first is the title. */
async function add(
  table: TableObject,
  index?: number | null,
  values?: unknown,
  name?: string | null,
): Promise<ColumnObject> {
  const { sheet, table: extras } = placed(table);
  const area = areaOf(extras);
  const at = index === undefined || index === null || index < 0 ? area.columns : index;
  if (at > area.columns) throw invalidArgument('index');
  const place = { ...area, column: area.column + at, columns: 1 };
  await insertCells(table.book.engine, sheet, place, 'Right');
  const titles = titlesOf(sheet, extras);
  const title = name ?? freeTitle(table.book.language.words.column, titles);
  const id = Math.max(0, ...extras.columns.map((column) => column.id)) + 1;
  const columns = [...extras.columns];
  columns.splice(at, 0, { id, name: title });
  change(table, { ...inArea({ ...area, columns: area.columns + 1 }), columns });
  tellLines(table, 'ColumnInserted', place);
  if (extras.showHeaders) writeTitles(rangeOf(table, { ...place, rows: 1 }), [title]);
  if (Array.isArray(values)) {
    const rows = values.length;
    if (rows > area.rows) throw invalidArgument('values');
    write(table, { ...place, rows }, values);
    const [first] = values as unknown[][];
    if (name !== undefined && name !== null)
      writeTitles(rangeOf(table, { ...place, rows: 1 }), [name]);
    else if (extras.showHeaders && first?.[0] === '')
      writeTitles(rangeOf(table, { ...place, rows: 1 }), [title]);
  }
  return columnObject(table, id);
}

async function remove(object: ColumnObject): Promise<void> {
  const { sheet, table } = placed(object);
  const area = areaOf(table);
  if (area.columns === 1) throw new HostError('InvalidOperation');
  const place = part(object, area);
  const columns = table.columns.filter(({ id }) => id !== object.columnId);
  change(object, { ...inArea({ ...area, columns: area.columns - 1 }), columns });
  await deleteCells(object.book.engine, sheet, place, 'Left');
  tellLines(object, 'ColumnDeleted', place);
}

export const tableColumn = objectType<ColumnObject>({
  key: { as: 'Id', of: ({ columnId }) => columnId },
  properties: {
    Id: readOnly(({ columnId }) => columnId),
    Index: readOnly(positionOf),
    Name: { get: titleOf, set: rename },
    Values: {
      get: (object) => readValues(rangeOf(object, part(object, areaOf(extrasOf(object))))),
      set: (object, values) => write(object, part(object, areaOf(extrasOf(object))), values),
    },
  },
  navigations: { Filter: (object) => partOf(object, 'Filter') },
  methods: {
    GetRange: line(areaOf),
    GetDataBodyRange: line(bodyOf),
    GetHeaderRowRange: line(headersOf),
    GetTotalRowRange: line(totalsOf),
    Delete: remove,
  },
});

export const tableColumnCollection = objectType<TableObject>({
  items: itemsOf,
  index: find,
  properties: { Count: readOnly((table) => itemsOf(table).length) },
  methods: {
    Add: add,
    GetCount: (table) => itemsOf(table).length,
    GetItem: (table, key: unknown) => orNotFound(find(table, key)),
    GetItemOrNullObject: find,
    GetItemAt: (table, at: number) => {
      const found = itemsOf(table)[at];
      if (found === undefined) throw invalidArgument('index');
      return found;
    },
  },
});

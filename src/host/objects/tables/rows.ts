import { deleteCells, insertCells } from '../../engine/structure';
import { areaOf, bodyOf, inArea } from '../../engine/tables/tables';
import { HostError, invalidArgument } from '../../protocol/error';
import { objectType, readOnly } from '../../protocol/objects';
import { partOf } from '../book';
import { clearRange } from '../range-copy';
import { readValues } from '../range-reads';
import { change, extrasOf, placed, rangeOf, write, type TableObject } from './table-object';
import { tellLines } from './tell';

interface RowObject extends TableObject {
  readonly index: number;
}

const rowObject = (table: TableObject, index: number): RowObject => ({
  ...partOf(table, 'TableRow'),
  index,
});

const areaOfRow = (object: RowObject) => {
  const body = bodyOf(extrasOf(object));
  if (object.index >= body.rows) throw new HostError('ItemNotFound');
  return { ...body, row: body.row + object.index, rows: 1 };
};

const count = (table: TableObject): number => bodyOf(extrasOf(table)).rows;

/** At a place, or with null or −1 at the end: what lies below moves down. */
async function add(
  table: TableObject,
  index?: number | null,
  values?: unknown,
): Promise<RowObject> {
  const { sheet, table: extras } = placed(table);
  const body = bodyOf(extras);
  const at = index === undefined || index === null || index < 0 ? body.rows : index;
  if (at > body.rows) throw invalidArgument('index');
  const rows = Array.isArray(values) ? values.length : 1;
  const given = values as unknown[][] | null | undefined;
  const isWrong = given?.some?.((cells) => cells.length !== body.columns);
  if (rows === 0 || isWrong === true) throw invalidArgument('values');
  const place = { ...body, row: body.row + at, rows };
  await insertCells(table.book.engine, sheet, place, 'Down');
  const area = areaOf(extras);
  change(table, inArea({ ...area, rows: area.rows + rows }));
  tellLines(table, 'RowInserted', place);
  if (values !== undefined && values !== null) write(table, place, values);
  return rowObject(table, at);
}

/** The last row that is left stays, empty. */
async function removeRows(table: TableObject, index: number, rows: number): Promise<void> {
  const { sheet, table: extras } = placed(table);
  const body = bodyOf(extras);
  if (index < 0 || rows < 1 || index + rows > body.rows) throw invalidArgument('index');
  const kept = rows === body.rows ? 1 : 0;
  if (kept === 1) clearRange(rangeOf(table, { ...body, rows: 1 }), 'Contents');
  if (rows === kept) return;
  const area = areaOf(extras);
  change(table, inArea({ ...area, rows: area.rows - rows + kept }));
  const place = { ...body, row: body.row + index + kept, rows: rows - kept };
  await deleteCells(table.book.engine, sheet, place, 'Up');
  tellLines(table, 'RowDeleted', place);
}

export const tableRow = objectType<RowObject>({
  properties: {
    Index: readOnly(({ index }) => index),
    Values: {
      get: (object) => readValues(rangeOf(object, areaOfRow(object))),
      set: (object, values) => write(object, areaOfRow(object), values),
    },
  },
  methods: {
    GetRange: (object) => rangeOf(object, areaOfRow(object)),
    Delete: (object) => removeRows(object, object.index, 1),
  },
});

export const tableRowCollection = objectType<TableObject>({
  items: (table) => Array.from({ length: count(table) }, (_, index) => rowObject(table, index)),
  properties: { Count: readOnly(count) },
  methods: {
    Add: add,
    GetCount: count,
    GetItemAt: (table, at: number) => {
      if (at < 0 || at >= count(table)) throw invalidArgument('index');
      return rowObject(table, at);
    },
    DeleteRowsAt: (table, index: number, rows?: number | null) =>
      removeRows(table, index, rows ?? 1),
  },
});

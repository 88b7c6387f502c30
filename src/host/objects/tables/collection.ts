import { parseArea, splitSheet } from '../../engine/address';
import { contains, isUnbounded, lastColumn, type Area } from '../../engine/area';
import { cellValue, grow, rawCell } from '../../engine/cells';
import { requireUnprotected } from '../../engine/protection';
import { activeSheet, findSheet } from '../../engine/sheets';
import { insertCells } from '../../engine/structure';
import {
  allTables,
  areaOf,
  findTable,
  freeTableId,
  freeTableName,
  freeTitle,
  inArea,
  putTables,
  tablesIn,
  tablesOf,
  uniqueTitle,
  type PlacedTable,
} from '../../engine/tables/tables';
import { invalidArgument } from '../../protocol/error';
import { objectType, readOnly } from '../../protocol/objects';
import {
  isRange,
  rangeObject,
  sheetOf,
  type Book,
  type BookObject,
  type RangeObject,
} from '../book';
import { tablesEvents } from '../events';
import { unmergeRange } from '../range-merge';
import { tellAdded } from './tell';
import { orNotFound, tableObject, writeTitles, type TableObject } from './table-object';

/** The tables of a workbook, of a sheet or of a range. */
interface Collection extends BookObject {
  readonly sheetId?: string;
  readonly within?: { readonly area: Area; readonly isWhole: boolean };
}

function listed({ book, sheetId, within }: Collection): PlacedTable[] {
  return allTables(book.engine).filter(({ sheet, table }) => {
    if (sheetId !== undefined && sheet.getSheetId() !== sheetId) return false;
    if (within === undefined) return true;
    return within.isWhole
      ? contains(within.area, areaOf(table))
      : tablesIn(sheet, within.area).includes(table);
  });
}

export const tablesOfRange = (range: RangeObject, isWhole?: boolean | null): Collection => ({
  type: 'TableScopedCollection',
  book: range.book,
  sheetId: range.sheetId,
  within: { area: range.area, isWhole: isWhole === true },
});

function find(collection: Collection, key: unknown): TableObject | null {
  const found = findTable(collection.book.engine, key);
  const isListed = listed(collection).some(({ table }) => table.id === found?.table.id);
  return found === null || !isListed ? null : tableObject(collection.book, found);
}

/** The cells named by an address or a range; on the active sheet where neither says which. */
function target(collection: Collection, given: unknown): RangeObject {
  if (isRange(given)) return given;
  if (typeof given !== 'string') throw invalidArgument('address');
  const { engine } = collection.book;
  const { sheet, rest } = splitSheet(given);
  const own = collection.sheetId ?? activeSheet(engine).getSheetId();
  const sheetId = sheet === null ? own : findSheet(engine, sheet)?.getSheetId();
  const area = parseArea(rest);
  if (area === null || sheetId === undefined) throw invalidArgument(given);
  return rangeObject(collection.book, sheetId, area);
}

/** Without titles of its own the cells move down by one line, and titles are put above them. */
async function add(
  collection: Collection,
  given: unknown,
  hasHeaders?: boolean | null,
): Promise<TableObject> {
  const range = target(collection, given);
  const { book, sheetId } = range;
  const { engine } = book;
  const sheet = sheetOf(range);
  requireUnprotected(sheet);
  if (isUnbounded(range.area)) throw invalidArgument('the range is unbounded');
  const area = { ...range.area };
  if (hasHeaders !== true || area.rows === 1) area.rows += 1;
  if (tablesIn(sheet, area).length > 0) throw invalidArgument('a table overlaps another one');
  grow(engine, sheet, { ...area, rows: area.rows + 1 });
  unmergeRange(range);
  if (hasHeaders !== true) await insertCells(engine, sheet, { ...area, rows: 1 }, 'Down');
  const titles = titlesFor(book, sheetOf(range), area);
  const headers = rangeObject(book, sheetId, { ...area, rows: 1 });
  writeTitles(headers, titles);
  const id = freeTableId(engine);
  const table = {
    ...{ id, name: freeTableName(engine, book.language.words.table), ...inArea(area) },
    ...{ showHeaders: true, showTotals: false, style: 'TableStyleMedium2', showBandedRows: true },
    ...{ showBandedColumns: false, highlightFirstColumn: false, highlightLastColumn: false },
    ...{ showFilterButton: true, criteria: {} },
    columns: titles.map((name, index) => ({ id: index + 1, name })),
  };
  putTables(engine, sheet, [...tablesOf(sheet), table]);
  tellAdded(book, { sheet, table });
  return tableObject(book, { sheet, table });
}

/** Titles are texts, none is empty and no two are alike. */
function titlesFor(book: Book, sheet: ReturnType<typeof sheetOf>, area: Area): string[] {
  const titles: string[] = [];
  for (let column = area.column; column <= lastColumn(area); column++) {
    const shown = String(cellValue(rawCell(sheet, area.row, column)));
    titles.push(
      shown === '' ? freeTitle(book.language.words.column, titles) : uniqueTitle(shown, titles),
    );
  }
  return titles;
}

const reading = {
  Count: readOnly<Collection>((collection) => listed(collection).length),
};

const items = (collection: Collection) =>
  listed(collection).map((table) => tableObject(collection.book, table));

const asking = {
  GetItem: (collection: Collection, key: unknown) => orNotFound(find(collection, key)),
  GetItemOrNullObject: find,
  GetCount: (collection: Collection) => listed(collection).length,
};

export const tableCollection = objectType<Collection>({
  items,
  index: find,
  properties: reading,
  methods: {
    ...asking,
    ...tablesEvents,
    Add: add,
    GetItemAt: (collection, at: number) => {
      const found = items(collection)[at];
      if (found === undefined) throw invalidArgument('index');
      return found;
    },
  },
});

export const tableScopedCollection = objectType<Collection>({
  items,
  index: find,
  methods: {
    ...asking,
    GetFirst: (collection) => orNotFound(items(collection)[0]),
  },
});

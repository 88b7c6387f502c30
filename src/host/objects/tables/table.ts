import type { TableNode } from '../../calc/syntax/nodes';
import { tableArea } from '../../calc/evaluate/table-area';
import { Reference } from '../../calc/model/reference';
import { writeTable } from '../../calc/syntax/table-text';
import { formatAddress, formatArea } from '../../engine/address';
import { contains, intersection, isUnbounded, type Area } from '../../engine/area';
import { eachFilled, patchCells, EMPTY, type CellPatch } from '../../engine/cells';
import { isName } from '../../engine/names';
import { deleteCells, insertCells } from '../../engine/structure';
import { rewriteTables } from '../../engine/tables/rewrite';
import {
  areaOf,
  bodyOf,
  findTable,
  freeTitle,
  headersOf,
  inArea,
  removeTable,
  tablesIn,
  titlesOf,
  totalsOf,
} from '../../engine/tables/tables';
import { HostError, invalidArgument } from '../../protocol/error';
import { objectType, readOnly, type Property } from '../../protocol/objects';
import type { TableExtras } from '../../snapshot';
import { areaArgument, isRange, partOf, type RangeObject } from '../book';
import { refilter } from '../filtered-rows';
import {
  change,
  extrasOf,
  placed,
  rangeOf,
  write,
  writeTitles,
  type TableObject,
} from './table-object';

/** True where a reference leads to the table: by its name, or from within it. */
function means(
  object: TableObject,
  node: TableNode,
  { sheet, row, column }: { sheet: { getSheetId(): string }; row: number; column: number },
): boolean {
  const { table } = placed(object);
  if (node.table !== null) return node.table.toLowerCase() === table.name.toLowerCase();
  return (
    sheet.getSheetId() === object.sheetId &&
    contains(areaOf(table), { row, column, rows: 1, columns: 1 })
  );
}

function rename(object: TableObject, value: unknown): void {
  const name = String(value);
  const other = findTable(object.book.engine, name);
  if (!isName(name)) throw invalidArgument(name);
  if (other !== null && other.table.id !== object.tableId) {
    throw new HostError('ItemAlreadyExists');
  }
  const before = extrasOf(object).name.toLowerCase();
  change(object, { name });
  rewriteTables(
    object.book.engine,
    (node) => (node.table?.toLowerCase() === before ? writeTable({ ...node, table: name }) : null),
    writeTable,
  );
}

/** References to the table become addresses of the cells that they meant; the cells stay as they are. */
function convertToRange(object: TableObject): RangeObject {
  const { engine } = object.book;
  const { sheet, table } = placed(object);
  const area = areaOf(table);
  const titles = titlesOf(sheet, table);
  const own = {
    ...{ name: table.name, sheetId: object.sheetId, ...area, titles },
    ...{ hasHeaders: table.showHeaders, hasTotals: table.showTotals },
  };
  // Only where the cells lie is asked, not what is in them.
  const lookUp = { sheet: (id: string) => ({ id }), tables: { find: () => own, at: () => own } };
  rewriteTables(
    engine,
    (node, standing) => {
      if (!means(object, node, standing)) return null;
      const place = { ...standing, sheet: lookUp.sheet(standing.sheet.getSheetId()) };
      const found = tableArea(node, place as never, lookUp as never);
      if (!(found instanceof Reference)) return found.text;
      return standing.sheet === sheet
        ? formatArea(found, !node.parts.includes('this'))
        : formatAddress(sheet.getName(), found, true);
    },
    writeTable,
  );
  removeTable(engine, sheet, table.id);
  return rangeOf(object, area);
}

async function remove(object: TableObject): Promise<void> {
  const { engine } = object.book;
  const { sheet, table } = placed(object);
  rewriteTables(
    engine,
    (node, standing) => (means(object, node, standing) ? '#REF!' : null),
    writeTable,
  );
  removeTable(engine, sheet, table.id);
  await deleteCells(engine, sheet, areaOf(table), 'Up');
}

/** The line of titles stays where it is, and the two areas share cells. */
function resize(object: TableObject, given: unknown): void {
  const { sheet, table } = placed(object);
  const before = areaOf(table);
  const next = typeof given === 'string' || isRange(given) ? areaArgument(object, given) : null;
  if (next === null || isUnbounded(next) || next.row !== before.row || next.rows < 2) {
    throw invalidArgument('newRange');
  }
  const others = tablesIn(sheet, next).filter(({ id }) => id !== table.id);
  if (others.length > 0 || intersection(next, before) === null) throw invalidArgument('newRange');
  const titles = titlesOf(sheet, table);
  const names: string[] = [];
  for (let column = next.column; column < next.column + next.columns; column++) {
    const known = titles[column - before.column];
    names.push(known ?? freeTitle(object.book.language.words.column, [...titles, ...names]));
  }
  const columns = names.map((name, index) => ({ id: index + 1, name }));
  change(object, { ...inArea(next), columns });
  if (table.showHeaders) writeTitles(rangeOf(object, { ...next, rows: 1 }), names);
}

function clear(object: TableObject, area: Area): void {
  const patch: CellPatch = {};
  eachFilled(placed(object).sheet, area, (_cell, row, column) => {
    (patch[row] ??= {})[column] = { ...EMPTY };
  });
  patchCells(object.book.engine, object.sheetId, patch);
}

const isEmpty = (object: TableObject, area: Area): boolean => {
  let isFilled = false;
  eachFilled(placed(object).sheet, area, (cell) => {
    isFilled ||= (cell.v !== undefined && cell.v !== null) || Boolean(cell.f);
  });
  return !isFilled;
};

/** Titles that are hidden leave empty cells; those that show again take the line above, or push the cells down. */
async function showHeaders(object: TableObject, value: unknown): Promise<void> {
  const { sheet, table } = placed(object);
  const isShown = value === true;
  if (isShown === table.showHeaders) return;
  const area = areaOf(table);
  const names = titlesOf(sheet, table);
  const columns = table.columns.map(({ id }, index) => ({ id, name: names[index] ?? '' }));
  if (!isShown) {
    const rest = { ...area, row: area.row + 1, rows: area.rows - 1 };
    change(object, { ...inArea(rest), showHeaders: false, columns });
    clear(object, { ...area, rows: 1 });
    return;
  }
  const above = { ...area, row: area.row - 1, rows: 1 };
  const hasRoom = above.row >= 0 && isEmpty(object, above);
  if (!hasRoom) await insertCells(object.book.engine, sheet, { ...area, rows: 1 }, 'Down');
  const row = hasRoom ? above.row : area.row;
  const whole = { ...area, row, rows: area.rows + 1 };
  writeTitles(rangeOf(object, { ...whole, rows: 1 }), names);
  change(object, { ...inArea(whole), showHeaders: true });
}

/** The last column is added up, or counted where it does not hold numbers. */
async function showTotals(object: TableObject, value: unknown): Promise<void> {
  const { sheet, table } = placed(object);
  const isShown = value === true;
  if (isShown === table.showTotals) return;
  const area = areaOf(table);
  const line = { ...area, row: area.row + area.rows - (isShown ? 0 : 1), rows: 1 };
  if (!isShown) {
    change(object, { ...inArea({ ...area, rows: area.rows - 1 }), showTotals: false });
    return clear(object, line);
  }
  if (!isEmpty(object, line)) await insertCells(object.book.engine, sheet, line, 'Down');
  change(object, { ...inArea({ ...area, rows: area.rows + 1 }), showTotals: true });
  const [from = ''] = titlesOf(sheet, table).slice(-1);
  const node: TableNode = { kind: 'table', table: null, parts: ['data'], from, to: null };
  const body = bodyOf(table);
  const last = { ...body, column: body.column + body.columns - 1, columns: 1 };
  let isNumeric = false;
  eachFilled(sheet, last, (cell) => {
    isNumeric ||= typeof cell.v === 'number' || Boolean(cell.f);
  });
  const total = `=SUBTOTAL(${isNumeric ? 109 : 103},${writeTable(node)})`;
  const entries = table.columns.map(() => '');
  entries[0] = object.book.language.words.total;
  entries[entries.length - 1] = total;
  write(object, line, [entries]);
}

const flag = (key: keyof TableExtras): Property<TableObject> => ({
  get: (object) => extrasOf(object)[key],
  set: (object, value) => change(object, { [key]: value === true }),
});

/** Null where the table does not show the line. */
const line =
  (of: (table: TableExtras) => Area | null) =>
  (object: TableObject): RangeObject => {
    const area = of(extrasOf(object));
    if (area === null) throw new HostError('ItemNotFound');
    return rangeOf(object, area);
  };

export const tableType = objectType<TableObject>({
  key: { as: 'Id', of: ({ tableId }) => String(tableId) },
  properties: {
    Id: readOnly((object) => String(extrasOf(object).id)),
    LegacyId: readOnly((object) => String(extrasOf(object).id)),
    Name: { get: (object) => extrasOf(object).name, set: rename },
    Style: {
      get: (object) => extrasOf(object).style,
      set: (object, value) => change(object, { style: String(value) }),
    },
    ShowHeaders: { get: (object) => extrasOf(object).showHeaders, set: showHeaders },
    ShowTotals: { get: (object) => extrasOf(object).showTotals, set: showTotals },
    ShowBandedRows: flag('showBandedRows'),
    ShowBandedColumns: flag('showBandedColumns'),
    HighlightFirstColumn: flag('highlightFirstColumn'),
    HighlightLastColumn: flag('highlightLastColumn'),
    ShowFilterButton: flag('showFilterButton'),
  },
  navigations: {
    Columns: (object) => partOf(object, 'TableColumnCollection'),
    Rows: (object) => partOf(object, 'TableRowCollection'),
    Worksheet: (object) => partOf({ ...object, type: 'Worksheet' }, 'Worksheet'),
  },
  methods: {
    GetRange: line(areaOf),
    GetDataBodyRange: line(bodyOf),
    GetHeaderRowRange: line(headersOf),
    GetTotalRowRange: line(totalsOf),
    Resize: resize,
    ConvertToRange: convertToRange,
    Delete: remove,
    ClearFilters: (object) => {
      change(object, { criteria: {} });
      return refilter(object);
    },
    ReapplyFilters: refilter,
  },
});

import { tableArea } from '../../calc/evaluate/table-area';
import { Reference } from '../../calc/model/reference';
import type { TableNode } from '../../calc/syntax/nodes';
import { writeTable } from '../../calc/syntax/table-text';
import { formatAddress, formatArea } from '../../engine/address';
import { contains } from '../../engine/area';
import { isName } from '../../engine/names';
import { deleteCells } from '../../engine/structure';
import { rewriteTables } from '../../engine/tables/rewrite';
import { areaOf, findTable, removeTable, titlesOf } from '../../engine/tables/tables';
import { HostError, invalidArgument } from '../../protocol/error';
import type { RangeObject } from '../book';
import { change, extrasOf, placed, rangeOf, type TableObject } from './table-object';
import { tellDeleted } from './tell';

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

export function rename(object: TableObject, value: unknown): void {
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
export function convertToRange(object: TableObject): RangeObject {
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
  tellDeleted(object.book, { sheet, table });
  return rangeOf(object, area);
}

export async function removeWithCells(object: TableObject): Promise<void> {
  const { engine } = object.book;
  const { sheet, table } = placed(object);
  rewriteTables(
    engine,
    (node, standing) => (means(object, node, standing) ? '#REF!' : null),
    writeTable,
  );
  removeTable(engine, sheet, table.id);
  tellDeleted(object.book, { sheet, table });
  await deleteCells(engine, sheet, areaOf(table), 'Up');
}

import { replaceTables } from '../calc/syntax/replace-tables';
import { writeTable } from '../calc/syntax/table-text';
import { parseArea } from '../engine/address';
import { contains } from '../engine/area';
import type { SheetExtras, TableExtras } from '../snapshot';

interface Place {
  readonly row: number;
  readonly column: number;
}

type Tables = Pick<SheetExtras, 'tables'>;

const around = ({ tables = [] }: Tables, { row, column }: Place): TableExtras | undefined =>
  tables.find((table) => {
    const area = parseArea(table.area);
    return area !== null && contains(area, { row, column, rows: 1, columns: 1 });
  });

/** In a file every reference names its table, and `@` is a word. */
export const toFileReferences = (formula: string, sheet: Tables, place: Place): string =>
  replaceTables(formula, (node) =>
    writeTable({ ...node, table: node.table ?? around(sheet, place)?.name ?? null }, true),
  );

/** As it is shown: within its own table a reference to columns or to the same line names no table. */
export const toGridReferences = (formula: string, sheet: Tables, place: Place): string =>
  replaceTables(formula, (node) => {
    const isOwn = node.table?.toLowerCase() === around(sheet, place)?.name.toLowerCase();
    const isShort = node.from !== null || node.parts.includes('this');
    return writeTable(isOwn && isShort ? { ...node, table: null } : node);
  });

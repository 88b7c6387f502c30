import type { TableExtras } from '../../snapshot';
import { formatArea, parseArea } from '../address';
import { intersection, type Area } from '../area';
import { cellValue, rawCell } from '../cells';
import type { Engine } from '../engine';
import { patchSheetExtras, sheetExtras } from '../extras';
import type { Worksheet } from '../univer';

/** A table with the sheet it lies on. */
export interface PlacedTable {
  readonly sheet: Worksheet;
  readonly table: TableExtras;
}

export const tablesOf = (sheet: Worksheet): readonly TableExtras[] =>
  sheetExtras(sheet).tables ?? [];

export const allTables = (engine: Engine): PlacedTable[] =>
  engine.workbook
    .getSheets()
    .flatMap((sheet) => tablesOf(sheet).map((table): PlacedTable => ({ sheet, table })));

/** By id or by name, without regard to case. */
export const findTable = (engine: Engine, key: unknown): PlacedTable | null =>
  allTables(engine).find(
    ({ table }) =>
      String(table.id) === String(key) || table.name.toLowerCase() === String(key).toLowerCase(),
  ) ?? null;

/** What is done to tables is no command of Univer's: the calculation is told. */
export function putTables(engine: Engine, sheet: Worksheet, tables: readonly TableExtras[]): void {
  patchSheetExtras(sheet, { tables: tables.length === 0 ? undefined : tables });
  engine.noteTables();
}

export function patchTable(
  engine: Engine,
  sheet: Worksheet,
  id: number,
  patch: Partial<TableExtras>,
): void {
  putTables(
    engine,
    sheet,
    tablesOf(sheet).map((table) => (table.id === id ? { ...table, ...patch } : table)),
  );
}

export function removeTable(engine: Engine, sheet: Worksheet, id: number): void {
  putTables(
    engine,
    sheet,
    tablesOf(sheet).filter((table) => table.id !== id),
  );
}

/** All of it, with the lines of titles and totals. */
export function areaOf({ area }: TableExtras): Area {
  const found = parseArea(area);
  if (found === null) throw new Error(`a table lies at ${area}`);
  return found;
}

export const inArea = (area: Area): Pick<TableExtras, 'area'> => ({ area: formatArea(area) });

export function bodyOf(table: TableExtras): Area {
  const area = areaOf(table);
  const above = table.showHeaders ? 1 : 0;
  const below = table.showTotals ? 1 : 0;
  return { ...area, row: area.row + above, rows: area.rows - above - below };
}

/** Null where the table does not show it. */
export function headersOf(table: TableExtras): Area | null {
  return table.showHeaders ? { ...areaOf(table), rows: 1 } : null;
}

export function totalsOf(table: TableExtras): Area | null {
  const area = areaOf(table);
  return table.showTotals ? { ...area, row: area.row + area.rows - 1, rows: 1 } : null;
}

/** Titles as the cells show them now; what stood last where they are not shown. */
export function titlesOf(sheet: Worksheet, table: TableExtras): string[] {
  const headers = headersOf(table);
  return table.columns.map(({ name }, index) => {
    if (headers === null) return name;
    const shown = String(cellValue(rawCell(sheet, headers.row, headers.column + index)));
    return shown === '' ? name : shown;
  });
}

/** Tables that meet the area. */
export const tablesIn = (sheet: Worksheet, area: Area): TableExtras[] =>
  tablesOf(sheet).filter((table) => intersection(areaOf(table), area) !== null);

export const freeTableId = (engine: Engine): number =>
  Math.max(0, ...allTables(engine).map(({ table }) => table.id)) + 1;

/** `表1`, or the next number that is free. */
export function freeTableName(engine: Engine, stem: string): string {
  for (let number = 1; ; number++) {
    const name = `${stem}${number}`;
    if (findTable(engine, name) === null) return name;
  }
}

/** A title that none of the others has: with the next number that is free behind it. */
export function uniqueTitle(title: string, others: readonly string[]): string {
  const taken = new Set(others.map((other) => other.toLowerCase()));
  if (!taken.has(title.toLowerCase())) return title;
  for (let number = 2; ; number++) {
    const candidate = `${title}${number}`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}

/** `列1`, or the next number that is free. */
export function freeTitle(stem: string, others: readonly string[]): string {
  const taken = new Set(others.map((other) => other.toLowerCase()));
  let number = 1;
  while (taken.has(`${stem}${number}`.toLowerCase())) number++;
  return `${stem}${number}`;
}

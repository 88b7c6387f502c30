import type { Area } from '../../engine/area';
import { grow } from '../../engine/cells';
import { findTable, patchTable, type PlacedTable } from '../../engine/tables/tables';
import { HostError } from '../../protocol/error';
import type { TableExtras } from '../../snapshot';
import { rangeObject, sheetOf, type Book, type RangeObject, type SheetObject } from '../book';
import { patternAt } from '../pattern';
import { writeValues } from '../range-cells';

export interface TableObject extends SheetObject {
  readonly tableId: number;
}

export const tableObject = (book: Book, { sheet, table }: PlacedTable): TableObject => ({
  ...{ type: 'Table', book, sheetId: sheet.getSheetId(), tableId: table.id },
});

/** One that was deleted meanwhile is refused as Excel does. */
export function placed({ book, tableId }: TableObject): PlacedTable {
  const found = findTable(book.engine, tableId);
  if (found === null) throw new HostError('ItemNotFound');
  return found;
}

export const extrasOf = (object: TableObject): TableExtras => placed(object).table;

export const change = (object: TableObject, patch: Partial<TableExtras>): void =>
  patchTable(object.book.engine, placed(object).sheet, object.tableId, patch);

export const rangeOf = ({ book, sheetId }: SheetObject, area: Area): RangeObject =>
  rangeObject(book, sheetId, area);

/** Puts values in cells that may lie beyond Univer's sheet. */
export function write(object: TableObject, area: Area, values: unknown): void {
  grow(object.book.engine, placed(object).sheet, area);
  writeValues(rangeOf(object, area), values);
}

/** Titles are texts, whatever they look like; cells that are formatted as text show an apostrophe as it is. */
export function writeTitles(range: RangeObject, titles: readonly string[]): void {
  const sheet = sheetOf(range);
  const { row, column } = range.area;
  grow(range.book.engine, sheet, range.area);
  writeValues(range, [
    titles.map((title, at) => (patternAt(sheet, row, column + at) === '@' ? title : `'${title}`)),
  ]);
}

export function orNotFound<T>(object: T | null | undefined): T {
  if (object === null || object === undefined) throw new HostError('ItemNotFound');
  return object;
}

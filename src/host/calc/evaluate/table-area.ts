import { Reference } from '../model/reference';
import type { Sheet } from '../model/sheet';
import type { Table } from '../model/tables';
import { REF, VALUE, type CellError } from '../model/values';
import type { Workbook } from '../model/workbook';
import type { TableNode, TablePart } from '../syntax/nodes';

interface Place {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** The cells that a structured reference means in a cell; an error where there are none. */
export function tableArea(node: TableNode, place: Place, book: Workbook): Reference | CellError {
  const table =
    node.table === null
      ? book.tables.at(place.sheet, place.row, place.column)
      : book.tables.find(node.table);
  const sheet = table && book.sheet(table.sheetId);
  if (table === null || sheet === null) return REF;
  const columns = columnsOf(table, node);
  const lines = node.parts.map((part) => linesOf(table, part, place));
  if (columns === null || lines.includes(null)) return REF;
  const isOutside = node.parts.includes('this') && place.sheet.id !== table.sheetId;
  if (isOutside || lines.includes('outside')) return VALUE;
  const rows = lines as readonly (readonly [number, number])[];
  const top = Math.min(...rows.map(([first]) => first));
  const bottom = Math.max(...rows.map(([, behind]) => behind));
  const [left, right] = columns;
  return new Reference(sheet, top, left, bottom - top, right - left + 1);
}

/** A table's name alone means its body. */
export const bodyOf = (table: string): TableNode => ({
  ...{ kind: 'table', table, parts: ['data'], from: null, to: null },
});

/** First and last column, counted on the sheet; null where the table has none of that title. */
function columnsOf(table: Table, { from, to }: TableNode): readonly [number, number] | null {
  if (from === null) return [table.column, table.column + table.columns - 1];
  const at = (title: string): number =>
    table.titles.findIndex((one) => one.toLowerCase() === title.toLowerCase());
  const [first, last] = [at(from), at(to ?? from)];
  if (first < 0 || last < 0) return null;
  return [table.column + Math.min(first, last), table.column + Math.max(first, last)];
}

/** First row and the one behind the last; null where the table does not show them. */
function linesOf(
  table: Table,
  part: TablePart,
  place: Place,
): readonly [number, number] | 'outside' | null {
  const behind = table.row + table.rows;
  const first = table.row + (table.hasHeaders ? 1 : 0);
  const last = behind - (table.hasTotals ? 1 : 0);
  switch (part) {
    case 'all':
      return [table.row, behind];
    case 'data':
      return [first, last];
    case 'headers':
      return table.hasHeaders ? [table.row, first] : null;
    case 'totals':
      return table.hasTotals ? [last, behind] : null;
    case 'this':
      return place.row >= first && place.row < last ? [place.row, place.row + 1] : 'outside';
  }
}

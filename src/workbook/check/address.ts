import type { Area } from '../../sheets/layout/layout';

const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;
const PART = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Z]{1,3})?\$?(\d{1,7})?)?$/i;

/** The areas of an event's address: `C5`, `C5:D9`, `5:7`, `C:D`, several parted by commas. Unreadable: none. */
export function parseAddress(address: string): Area[] {
  return address.split(',').flatMap((part) => areaOf(part.slice(part.lastIndexOf('!') + 1)) ?? []);
}

function areaOf(text: string): Area | null {
  const found = PART.exec(text.trim());
  if (found === null || text.trim() === '') return null;
  const [, column, row, lastColumn = column, lastRow = row] = found;
  if ((column === undefined) !== (lastColumn === undefined)) return null;
  const [left, right] =
    column === undefined
      ? [0, MAX_COLUMNS - 1]
      : [columnIndex(column), columnIndex(lastColumn ?? column)];
  const [top, bottom] =
    row === undefined ? [0, MAX_ROWS - 1] : [Number(row) - 1, Number(lastRow) - 1];
  if (!(top >= 0 && bottom >= top && right >= left)) return null;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** What two areas have in common, or null. */
export function common(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest area that holds all of them, or null when there is none. */
export function around(areas: readonly Area[]): Area | null {
  if (areas.length === 0) return null;
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  const rows = Math.max(...areas.map((area) => area.row + area.rows)) - row;
  const columns = Math.max(...areas.map((area) => area.column + area.columns)) - column;
  return { row, column, rows, columns };
}

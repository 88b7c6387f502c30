import { MAX_COLUMNS, MAX_ROWS, isValid, lastColumn, lastRow, type Area } from './area';

/** `0` → `A`, `27` → `AB`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `AB` → `27`. */
export const columnIndex = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The area as Excel writes it without a sheet: `B2:C3`, `B2`, `A:C`, `1:4`. */
export function formatArea(area: Area, fixed = false): string {
  const dollar = fixed ? '$' : '';
  const column = (index: number) => `${dollar}${columnLetters(index)}`;
  const row = (index: number) => `${dollar}${index + 1}`;
  const columns = `${column(area.column)}:${column(lastColumn(area))}`;
  const rows = `${row(area.row)}:${row(lastRow(area))}`;
  if (area.rows === MAX_ROWS && area.columns === MAX_COLUMNS) return rows;
  if (area.rows === MAX_ROWS) return columns;
  if (area.columns === MAX_COLUMNS) return rows;
  const first = column(area.column) + row(area.row);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${column(lastColumn(area))}${row(lastRow(area))}`;
}

/** Quotes a sheet's name where a formula needs it: spaces, punctuation, a leading digit, or a look of an address. */
export function quoteSheet(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) &&
    !/^[A-Za-z]{1,3}\d+$|^[Rr]\d*([Cc]\d*)?$|^[Cc]\d*$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

export const formatAddress = (sheet: string, area: Area, fixed = false): string =>
  `${quoteSheet(sheet)}!${formatArea(area, fixed)}`;

/** Splits `'my sheet'!A1` in the sheet's plain name and the rest; the name is null where there is none. */
export function splitSheet(address: string): { sheet: string | null; rest: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(address);
  if (quoted) return { sheet: (quoted[1] ?? '').replaceAll("''", "'"), rest: quoted[2] ?? '' };
  const bang = address.lastIndexOf('!');
  if (bang < 0) return { sheet: null, rest: address };
  return { sheet: address.slice(0, bang), rest: address.slice(bang + 1) };
}

const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** Reads `A1`, `$A$1:B2`, `A:C`, `1:4` (without a sheet); null where it is no address. */
export function parseArea(text: string): Area | null {
  const area = rectangle(text.trim());
  return area !== null && isValid(area) ? area : null;
}

function rectangle(text: string): Area | null {
  const cells = CELLS.exec(text);
  if (cells) {
    const [, c1 = '', r1 = '', c2 = c1, r2 = r1] = cells;
    return spanned(Number(r1) - 1, Number(r2) - 1, columnIndex(c1), columnIndex(c2));
  }
  const columns = COLUMNS.exec(text);
  if (columns) {
    const [, c1 = '', c2 = ''] = columns;
    return spanned(0, MAX_ROWS - 1, columnIndex(c1), columnIndex(c2));
  }
  const rows = ROWS.exec(text);
  if (rows) return spanned(Number(rows[1]) - 1, Number(rows[2]) - 1, 0, MAX_COLUMNS - 1);
  return null;
}

const spanned = (row1: number, row2: number, column1: number, column2: number): Area => ({
  row: Math.min(row1, row2),
  column: Math.min(column1, column2),
  rows: Math.abs(row2 - row1) + 1,
  columns: Math.abs(column2 - column1) + 1,
});

import type { IRange } from '@univerjs/core';

/** Excel's last row and column, zero-based. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

export type Area = Pick<IRange, 'startRow' | 'startColumn' | 'endRow' | 'endColumn'>;

export function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

export function columnIndex(name: string): number {
  return (
    [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  );
}

export function addressOf(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** `A1` or `A1:C3`. */
export function areaAddress(area: Area): string {
  const first = addressOf(area.startRow, area.startColumn);
  const last = addressOf(area.endRow, area.endColumn);
  return first === last ? first : `${first}:${last}`;
}

/** The areas of a list such as `A1 B2:C3`; whole rows and columns reach to the edge. Anything else is left out. */
export function parseAreas(list: string): Area[] {
  return list
    .trim()
    .split(/\s+/)
    .map((text) => parseArea(text))
    .filter((area) => area !== null);
}

export function parseArea(text: string): Area | null {
  const match = /^\$?([A-Z]*)\$?(\d*)(?::\$?([A-Z]*)\$?(\d*))?$/i.exec(text);
  if (match === null) return null;
  const [, column = '', row = '', lastColumn = column, lastRow = row] = match;
  if (column + row === '' || lastColumn + lastRow === '') return null;
  const area = {
    startRow: row === '' ? 0 : Number(row) - 1,
    startColumn: column === '' ? 0 : columnIndex(column),
    endRow: lastRow === '' ? LAST_ROW : Number(lastRow) - 1,
    endColumn: lastColumn === '' ? LAST_COLUMN : columnIndex(lastColumn),
  };
  return area.endRow > LAST_ROW || area.endColumn > LAST_COLUMN ? null : area;
}

/** A sheet's name as it stands in a reference. Quoting one that needs none is allowed, so all are quoted. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

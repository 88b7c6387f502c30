import type { Merge } from '../../sheets/submission/book';

/** Rows and columns that a worksheet can have. */
const ROWS = 1_048_576;
const COLUMNS = 16_384;

/** Reads `C5`, `c5` or `$C$5` into zero-based numbers; null when it is no cell of a worksheet. */
export function parseCell(reference: string): { row: number; column: number } | null {
  let column = 0;
  let row = 0;
  for (let at = 0; at < reference.length; at++) {
    const code = reference.charCodeAt(at);
    if (code === 36) continue;
    const letter = code & ~32;
    if (letter >= 65 && letter <= 90) {
      if (row > 0) return null;
      column = column * 26 + letter - 64;
    } else if (code >= 48 && code <= 57) {
      row = row * 10 + code - 48;
    } else {
      return null;
    }
  }
  if (row < 1 || row > ROWS || column < 1 || column > COLUMNS) return null;
  return { row: row - 1, column: column - 1 };
}

/** Reads `B2:C5` or a single cell. */
export function parseArea(reference: string): Merge | null {
  const colon = reference.indexOf(':');
  const first = parseCell(colon < 0 ? reference : reference.slice(0, colon));
  const last = colon < 0 ? first : parseCell(reference.slice(colon + 1));
  if (first === null || last === null) return null;
  return {
    firstRow: first.row,
    firstColumn: first.column,
    lastRow: last.row,
    lastColumn: last.column,
  };
}

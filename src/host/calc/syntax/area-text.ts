import { LAST_COLUMN, LAST_ROW, type AreaNode } from './nodes';

interface Corner {
  /** -1 where the corner names a row only. */
  readonly column: number;
  /** -1 where the corner names a column only. */
  readonly row: number;
  readonly fixedColumn: boolean;
  readonly fixedRow: boolean;
}

/** Reads `A1`, `$A`, `3`; null where it is no corner of an address. */
function readCorner(text: string, from: number, to: number): Corner | null {
  let at = from;
  const fixedFirst = text.charCodeAt(at) === 36;
  if (fixedFirst) at++;
  let column = 0;
  const letters = at;
  for (; at < to; at++) {
    const code = text.charCodeAt(at) & ~32;
    if (code < 65 || code > 90 || text.charCodeAt(at) < 65) break;
    column = column * 26 + code - 64;
  }
  const hasColumn = at > letters;
  if (at - letters > 3) return null;
  let fixedRow = hasColumn ? false : fixedFirst;
  if (hasColumn && at < to && text.charCodeAt(at) === 36) {
    fixedRow = true;
    at++;
  }
  let row = 0;
  const digits = at;
  for (; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) return null;
    row = row * 10 + code - 48;
  }
  const hasRow = at > digits;
  if (!hasColumn && !hasRow) return null;
  if (!hasRow && fixedRow) return null;
  if (hasRow && (row < 1 || row > LAST_ROW + 1)) return null;
  if (hasColumn && column > LAST_COLUMN + 1) return null;
  return {
    column: hasColumn ? column - 1 : -1,
    row: hasRow ? row - 1 : -1,
    fixedColumn: hasColumn && fixedFirst,
    fixedRow,
  };
}

/** Reads `A1`, `$A1:B$2`, `A:C`, `1:4` as seen from a cell; null where it is no address. */
export function readArea(
  text: string,
  sheet: string | null,
  row: number,
  column: number,
): AreaNode | null {
  const colon = text.indexOf(':');
  const first = readCorner(text, 0, colon < 0 ? text.length : colon);
  if (first === null) return null;
  const second = colon < 0 ? first : readCorner(text, colon + 1, text.length);
  if (second === null) return null;
  const [lines, letters] = [first.row >= 0, first.column >= 0];
  if (second.row >= 0 !== lines || second.column >= 0 !== letters) return null;
  // One corner alone must be a cell.
  if (colon < 0 && !(lines && letters)) return null;
  const fixedRow1 = !lines || first.fixedRow;
  const fixedRow2 = !lines || second.fixedRow;
  const fixedColumn1 = !letters || first.fixedColumn;
  const fixedColumn2 = !letters || second.fixedColumn;
  return {
    kind: 'area',
    sheet,
    row1: (lines ? first.row : 0) - (fixedRow1 ? 0 : row),
    row2: (lines ? second.row : LAST_ROW) - (fixedRow2 ? 0 : row),
    column1: (letters ? first.column : 0) - (fixedColumn1 ? 0 : column),
    column2: (letters ? second.column : LAST_COLUMN) - (fixedColumn2 ? 0 : column),
    fixedRow1,
    fixedRow2,
    fixedColumn1,
    fixedColumn2,
    single: colon < 0,
  };
}

/** The same reference reads the same, whichever cell it stands in. */
export const areaKey = (area: AreaNode): string =>
  `${area.sheet ?? ''}!${area.fixedRow1 ? '$' : ''}${area.row1},${area.fixedColumn1 ? '$' : ''}${area.column1}` +
  (area.single
    ? ''
    : `:${area.fixedRow2 ? '$' : ''}${area.row2},${area.fixedColumn2 ? '$' : ''}${area.column2}`);

import { replaceReferences } from '../../calc/syntax/replace-references';
import { columnIndex, columnLetters } from '../address';
import { MAX_COLUMNS, MAX_ROWS, lastColumn, lastRow, type Area } from '../area';
import type { Engine } from '../engine';
import { shiftedArea, type Shift } from '../shift';

/** How formulas read after rows or columns came or went: references to the sheet of the shift follow their cells. */
export function formulaShift(
  engine: Engine,
  shift: Shift,
): (formula: string, ownSheetId: string) => string {
  const moving = engine.sheet(shift.sheetId)?.getName().toLowerCase();
  return (formula, ownSheetId) =>
    replaceReferences(formula, (address, sheet) => {
      const isMeant =
        sheet === null ? ownSheetId === shift.sheetId : sheet.toLowerCase() === moving;
      return isMeant ? shiftAddress(address, shift) : null;
    });
}

interface Corner {
  readonly column: string | null;
  readonly row: string | null;
}

/** `$A$1`, `A`, `$3`: a corner of a reference with its dollar signs. */
function corner(text: string): Corner | null {
  const match = /^(\$?[A-Z]{1,3})?(\$?\d+)?$/i.exec(text);
  return match && text !== '' ? { column: match[1] ?? null, row: match[2] ?? null } : null;
}

const number = (text: string): number => Number(text.replace('$', '')) - 1;
const index = (text: string): number => columnIndex(text.replace('$', ''));
const dollar = (text: string): string => (text.startsWith('$') ? '$' : '');

function shiftAddress(text: string, shift: Shift): string {
  const [one, other = one] = text.split(':').map(corner);
  if (!one || !other) return text;
  const rows = ordered(one.row, other.row, number);
  const columns = ordered(one.column, other.column, index);
  const area: Area = {
    row: rows ? number(rows[0]) : 0,
    rows: rows ? number(rows[1]) - number(rows[0]) + 1 : MAX_ROWS,
    column: columns ? index(columns[0]) : 0,
    columns: columns ? index(columns[1]) - index(columns[0]) + 1 : MAX_COLUMNS,
  };
  const found = shiftedArea(area, shift);
  if (found === null) return '#REF!';
  const [first, last] = [0, 1].map(
    (end) =>
      (columns ? letters(columns[end] ?? '', end === 0 ? found.column : lastColumn(found)) : '') +
      (rows ? digits(rows[end] ?? '', end === 0 ? found.row : lastRow(found)) : ''),
  );
  return text.includes(':') ? `${first}:${last}` : `${first}`;
}

/** The two ends of a reference, the lesser first; null where it has none in this direction. */
function ordered(
  one: string | null,
  other: string | null,
  of: (text: string) => number,
): [string, string] | null {
  if (one === null || other === null) return null;
  return of(one) <= of(other) ? [one, other] : [other, one];
}

const letters = (before: string, column: number): string => dollar(before) + columnLetters(column);
const digits = (before: string, row: number): string => `${dollar(before)}${row + 1}`;

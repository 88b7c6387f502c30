import { HostError, invalidArgument } from '../protocol/error';
import {
  MAX_COLUMNS,
  MAX_ROWS,
  intersection,
  lastColumn,
  lastRow,
  type Area,
} from '../engine/area';
import { grow } from '../engine/cells';
import { hasLocked, isProtected, mergesIn, requireAllowed } from '../engine/protection';
import {
  deleteCells,
  deleteColumns,
  deleteRows,
  insertCells,
  insertColumns,
  insertRows,
} from '../engine/structure';
import type { Worksheet } from '../engine/univer';
import { rangeObject, sheetOf, type RangeObject } from './book';

/** Inserts empty cells in the place of the range, which moves down or right; answers the new cells. */
export async function insertRange(
  range: RangeObject,
  shift: 'Down' | 'Right',
): Promise<RangeObject> {
  const { area, book, sheetId } = range;
  // The range itself moves away with its cells; what is answered stays.
  const place = { ...area };
  const sheet = sheetOf(range);
  if (shift !== 'Down' && shift !== 'Right') throw invalidArgument(String(shift));
  if (area.columns === MAX_COLUMNS) {
    requireAllowed(sheet, 'allowInsertRows');
    await insertRows(book.engine, sheet, area.row, area.rows);
  } else if (area.rows === MAX_ROWS) {
    requireAllowed(sheet, 'allowInsertColumns');
    await insertColumns(book.engine, sheet, area.column, area.columns);
  } else {
    requireShiftable(sheet, area, shift === 'Down');
    grow(book.engine, sheet, area);
    await insertCells(book.engine, sheet, area, shift);
  }
  return rangeObject(book, sheetId, place);
}

/** Deletes the cells of the range; what lies below moves up, or what lies right moves left. */
export async function deleteRange(range: RangeObject, shift: 'Up' | 'Left'): Promise<void> {
  const { area, book } = range;
  const sheet = sheetOf(range);
  if (shift !== 'Up' && shift !== 'Left') throw invalidArgument(String(shift));
  if (area.columns === MAX_COLUMNS) {
    requireAllowed(sheet, 'allowDeleteRows');
    // Excel deletes rows of a protected sheet only where every cell of them is unlocked.
    if (isProtected(sheet) && hasLocked(sheet, area)) throw new HostError('AccessDenied');
    await deleteRows(book.engine, sheet, area.row, area.rows);
  } else if (area.rows === MAX_ROWS) {
    requireAllowed(sheet, 'allowDeleteColumns');
    if (isProtected(sheet) && hasLocked(sheet, area)) throw new HostError('AccessDenied');
    await deleteColumns(book.engine, sheet, area.column, area.columns);
  } else {
    requireShiftable(sheet, area, shift === 'Up');
    grow(book.engine, sheet, area);
    await deleteCells(book.engine, sheet, area, shift);
  }
}

/** Cells cannot be shifted on a protected sheet, nor where that would tear a merged area apart. */
function requireShiftable(sheet: Worksheet, area: Area, vertical: boolean): void {
  if (isProtected(sheet)) throw new HostError('AccessDenied');
  const moving: Area = vertical
    ? { ...area, rows: MAX_ROWS - area.row }
    : { ...area, columns: MAX_COLUMNS - area.column };
  const torn = mergesIn(sheet, moving).some((merged) => {
    const inside = intersection(merged, moving);
    if (inside === null) return false;
    return vertical
      ? inside.columns !== merged.columns || lastRow(inside) - inside.row + 1 !== merged.rows
      : inside.rows !== merged.rows || lastColumn(inside) - inside.column + 1 !== merged.columns;
  });
  if (torn) throw new HostError('InsertDeleteConflict');
}

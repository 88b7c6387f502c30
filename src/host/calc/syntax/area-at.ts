import { Reference } from '../model/reference';
import type { Sheet } from '../model/sheet';
import { LAST_COLUMN, LAST_ROW, type AreaNode } from './nodes';

/** The cells that a reference means in the cell at `row` and `column`; null where they lie outside of every sheet. */
export function areaAt(
  node: AreaNode,
  sheet: Sheet,
  row: number,
  column: number,
): Reference | null {
  const r1 = node.fixedRow1 ? node.row1 : row + node.row1;
  const r2 = node.fixedRow2 ? node.row2 : row + node.row2;
  const c1 = node.fixedColumn1 ? node.column1 : column + node.column1;
  const c2 = node.fixedColumn2 ? node.column2 : column + node.column2;
  const top = r1 < r2 ? r1 : r2;
  const left = c1 < c2 ? c1 : c2;
  const bottom = r1 < r2 ? r2 : r1;
  const right = c1 < c2 ? c2 : c1;
  if (top < 0 || left < 0 || bottom > LAST_ROW || right > LAST_COLUMN) return null;
  return new Reference(sheet, top, left, bottom - top + 1, right - left + 1);
}

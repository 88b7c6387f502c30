import type { Cell, Sheet } from 'hucre';
import { parseArea, type Area } from './address';
import { shift } from './formula';

/** The formulas, by `row,column`, of cells for which the file only points at another cell's. */
export function expandShared(sheet: Sheet): Map<string, string> {
  const bases = new Map<number, { formula: string; row: number; column: number }>();
  const expanded = new Map<string, string>();
  for (const [key, cell] of sheet.cells ?? []) {
    if (cell.formulaType !== 'shared' || cell.formulaSharedIndex === undefined) continue;
    const [row = 0, column = 0] = key.split(',').map(Number);
    if (cell.formula) {
      bases.set(cell.formulaSharedIndex, { formula: cell.formula, row, column });
      continue;
    }
    const base = bases.get(cell.formulaSharedIndex);
    if (base) expanded.set(key, shift(base.formula, row - base.row, column - base.column));
  }
  return expanded;
}

/** An array formula fills its area by itself: what the file keeps in the other cells would block it. */
export function spilledCells(
  cells: ReadonlyMap<string, Cell>,
): (row: number, column: number) => boolean {
  const areas: Area[] = [];
  for (const cell of cells.values()) {
    const area = cell.formulaType === 'array' ? parseArea(cell.formulaRef ?? '') : null;
    const several = area && (area.endRow > area.startRow || area.endColumn > area.startColumn);
    if (several) areas.push(area);
  }
  return (row, column) =>
    areas.some(
      (area) =>
        row >= area.startRow &&
        row <= area.endRow &&
        column >= area.startColumn &&
        column <= area.endColumn,
    );
}

import type { Cell, Sheet } from 'hucre';
import { parseArea, type Area } from './address';
import { shift } from './formula';

/** The formulas, by `row,column`, of cells for which the file only points at another cell's. */
export function expandShared(sheet: Sheet): Map<string, string> {
  const shared = [...(sheet.cells ?? [])].flatMap(([key, cell]) => {
    const { formulaType, formulaSharedIndex: index, formula } = cell;
    if (formulaType !== 'shared' || index === undefined) return [];
    const [row = 0, column = 0] = key.split(',').map(Number);
    return [{ key, index, formula, row, column }];
  });
  // The one that has the text may stand after others.
  const bases = new Map(shared.filter(({ formula }) => formula).map((one) => [one.index, one]));
  const expanded = new Map<string, string>();
  for (const { key, index, formula, row, column } of shared) {
    const base = bases.get(index);
    if (formula || !base?.formula) continue;
    expanded.set(key, shift(base.formula, row - base.row, column - base.column));
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

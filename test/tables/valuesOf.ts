import type { CellValue } from '../../src/figures/types';
import type { Cell } from '../../src/tables/schema';

/** What Excel would answer for cells that were just laid out; formulas are no concern of a reader of entries. */
export function valuesOf(cells: readonly (readonly Cell[])[]): CellValue[][] {
  return cells.map((line) =>
    line.map((cell) => {
      if (cell === null || typeof cell === 'number') return cell ?? '';
      return 'text' in cell ? cell.text : '';
    }),
  );
}

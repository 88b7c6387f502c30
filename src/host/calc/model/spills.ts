import { LAST_COLUMN, LAST_ROW } from '../syntax/nodes';
import type { FormulaCell, Sheet } from './sheet';
import type { Matrix } from './values';

/** Results of many cells: where they are shown, and which of them find no room. */
export class Spills {
  /** Formulas whose results are shown in the cells beside them. */
  readonly shown = new Set<FormulaCell>();
  private readonly blocked = new Map<FormulaCell, Matrix>();

  /** @param touch told of each cell that shows something else from now on */
  constructor(private readonly touch: (sheet: Sheet, row: number, column: number) => void) {}

  /** Shows a result in the cells beside its formula; false where they are not all empty. */
  show(cell: FormulaCell, result: Matrix): boolean {
    this.clear(cell);
    if (!hasRoom(cell, result)) {
      this.blocked.set(cell, result);
      return false;
    }
    const { sheet, row, column } = cell;
    cell.spill = result;
    this.shown.add(cell);
    eachBeside(result, (down, right) => {
      sheet.spill(row + down, column + right, result.at(down, right) ?? 0, cell);
      this.touch(sheet, row + down, column + right);
    });
    return true;
  }

  /** The cells beside a formula no longer show its result, and it needs none. */
  clear(cell: FormulaCell): void {
    this.blocked.delete(cell);
    const { sheet, row, column, spill } = cell;
    if (spill === null) return;
    cell.spill = null;
    this.shown.delete(cell);
    eachBeside(spill, (down, right) => {
      sheet.unspill(row + down, column + right);
      this.touch(sheet, row + down, column + right);
    });
  }

  /** Formulas whose results need this cell and did not get it. */
  waitingFor(sheet: Sheet, row: number, column: number): FormulaCell[] {
    const found: FormulaCell[] = [];
    for (const [cell, { rows, columns }] of this.blocked) {
      const [down, right] = [row - cell.row, column - cell.column];
      const wants = down >= 0 && right >= 0 && down < rows && right < columns;
      if (wants && cell.sheet === sheet) found.push(cell);
    }
    return found;
  }
}

function hasRoom({ sheet, row, column }: FormulaCell, result: Matrix): boolean {
  if (row + result.rows - 1 > LAST_ROW || column + result.columns - 1 > LAST_COLUMN) return false;
  let free = true;
  eachBeside(result, (down, right) => {
    const [r, c] = [row + down, column + right];
    if (sheet.at(r, c) !== undefined || sheet.spillAt(r, c) !== undefined) free = false;
  });
  return free;
}

/** Runs over the cells of a result beside the formula's own. */
export function eachBeside(result: Matrix, visit: (down: number, right: number) => void): void {
  for (let down = 0; down < result.rows; down++) {
    for (let right = 0; right < result.columns; right++) if (down + right > 0) visit(down, right);
  }
}

import type { Formula } from '../syntax/formula';
import { LAST_COLUMN } from '../syntax/nodes';
import type { Matrix, Scalar } from './values';

/** Where a formula stands in its calculation. */
export const State = { clean: 0, dirty: 1, busy: 2 } as const;
export type State = (typeof State)[keyof typeof State];

/** A cell with a formula: the formula is shared by all cells in which it reads the same from where they stand. */
export class FormulaCell {
  value: Scalar = null;
  state: State = State.dirty;
  /** The cells beside it that show the rest of its result. */
  spill: Matrix | null = null;
  /** Something that it has read changed while it was being worked out. */
  isOutdated = false;
  /** Somebody else must work it out. */
  isForeign = false;
  /** No longer part of the workbook. */
  gone = false;

  constructor(
    readonly sheet: Sheet,
    readonly row: number,
    readonly column: number,
    /** As written, with its `=`. */
    readonly text: string,
    readonly formula: Formula,
  ) {}
}

/** What a place of a sheet holds: a constant or a formula with its result; undefined where it is empty. */
export type Slot = Exclude<Scalar, null> | FormulaCell;

/** The cells of one sheet, in rows that exist only where something stands. */
export class Sheet {
  private readonly cells: (Slot | undefined)[][] = [];
  /** Cells that show part of a formula's result beside it. */
  private readonly spilled = new Map<
    number,
    { readonly value: Scalar; readonly by: FormulaCell }
  >();
  private widest = 0;

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  /** Rows below this one are empty. */
  get usedRows(): number {
    return this.cells.length;
  }

  /** Columns from this one on are empty. */
  get usedColumns(): number {
    return this.widest;
  }

  at(row: number, column: number): Slot | undefined {
    return this.cells[row]?.[column];
  }

  put(row: number, column: number, slot: Slot | undefined): void {
    const cells = this.cells[row];
    if (slot === undefined) {
      if (cells?.[column] !== undefined) cells[column] = undefined;
      return;
    }
    if (cells !== undefined) cells[column] = slot;
    else {
      const made: (Slot | undefined)[] = [];
      made[column] = slot;
      this.cells[row] = made;
    }
    if (column >= this.widest) this.widest = column + 1;
  }

  /** Runs over the places that hold something. */
  each(visit: (slot: Slot, row: number, column: number) => void): void {
    this.cells.forEach((cells, row) =>
      cells.forEach((slot, column) => {
        if (slot !== undefined) visit(slot, row, column);
      }),
    );
  }

  spillAt(row: number, column: number): { value: Scalar; by: FormulaCell } | undefined {
    return this.spilled.size === 0 ? undefined : this.spilled.get(placeKey(row, column));
  }

  spill(row: number, column: number, value: Scalar, by: FormulaCell): void {
    this.spilled.set(placeKey(row, column), { value, by });
    if (row >= this.cells.length) this.cells[row] = [];
    if (column >= this.widest) this.widest = column + 1;
  }

  unspill(row: number, column: number): void {
    this.spilled.delete(placeKey(row, column));
  }
}

/** A cell of a sheet as one number. */
export const placeKey = (row: number, column: number): number => row * (LAST_COLUMN + 1) + column;

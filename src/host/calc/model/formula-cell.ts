import type { Formula } from '../syntax/formula';
import type { Sheet } from './sheet';
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

import type { Workbook } from '../model/workbook';
import type { Reference } from '../model/reference';
import type { Sheet } from '../model/sheet';
import type { Matrix, Scalar } from '../model/values';
import type { Node } from '../syntax/nodes';

/** Several values, one, or none at all where an argument was left out. */
export type Value = Scalar | Reference | Matrix | undefined;

/** The cell for which a formula is worked out, and how to work out its parts. */
export interface Context {
  readonly book: Workbook;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  evaluate(node: Node): Value;
  /** One value; of several the first. */
  scalar(node: Node): Scalar;
  /** What a cell shows; works out its formula first where that is due. */
  read(sheet: Sheet, row: number, column: number): Scalar;
}

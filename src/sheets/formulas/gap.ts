import type { CellRef } from '../layout/address';
import { expression, type Expression } from './text';

/** What a line is drawn from: over a text it would fall to nothing, over #N/A it has a gap. */
export const orGap = (value: CellRef): Expression =>
  expression(`IF(ISNUMBER(${value}),${value},NA())`);

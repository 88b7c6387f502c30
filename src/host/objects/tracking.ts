import { shiftedArea, type Shift } from '../engine/shift';
import type { RangeObject } from './book';

/** Moves a kept range along with its cells when rows or columns come or go before or inside it. */
export function shiftRange(range: RangeObject, shift: Shift): void {
  const size = shift.axis === 'row' ? 'rows' : 'columns';
  // Excel keeps a range whose cells are all gone at one line, where they were.
  range.area = shiftedArea(range.area, shift) ?? {
    ...range.area,
    [shift.axis]: shift.at,
    [size]: 1,
  };
}

import { MAX_COLUMNS, MAX_ROWS, type Area } from '../engine/area';
import type { Shift } from '../events/watch';
import type { RangeObject } from './book';

/** Moves a kept range along with its cells when rows or columns come or go before or inside it. */
export function shiftArea(range: RangeObject, shift: Shift): void {
  const [size, max] =
    shift.axis === 'row' ? (['rows', MAX_ROWS] as const) : (['columns', MAX_COLUMNS] as const);
  if (range.area[size] === max) return;
  const start = range.area[shift.axis];
  const end = start + range.area[size];
  const [newStart, newEnd] = [moved(start, shift), moved(end, shift, true)];
  // Excel keeps a range whose cells are all gone at one line, where they were.
  const count = Math.max(1, newEnd - newStart);
  range.area = { ...range.area, [shift.axis]: newStart, [size]: count } as Area;
}

/** Where a line's edge lies after the shift; the end of a range stays when lines come right after it. */
function moved(edge: number, { at, count }: Shift, isEnd = false): number {
  if (edge < at || (isEnd && edge === at)) return edge;
  return count > 0 ? edge + count : Math.max(at, edge + count);
}

import { isAbove } from '../../figures/plainNumber';
import { compared } from '../../progress/yearOnYear';
import type { EntryCheck } from '../check';

/** Grew or fell against the same months of the last year by more than the plan allows without a word. */
export const growthJump: EntryCheck<'growthJump'> = {
  id: 'growthJump',
  severity: 'warning',
  scope: 'entry',
  on: ['number'],
  check({ measure, value, lastYear: { same }, thresholds: { growthWithin: within } }) {
    if (same === null || same <= 0) return null;
    const year = compared(measure, value, same);
    if (year.kind !== 'number' || year.growth.kind !== 'rate') return null;
    return isAbove(Math.abs(value / same - 1), within)
      ? { facts: { value, before: same, growth: year.growth.value, within } }
      : null;
  },
};

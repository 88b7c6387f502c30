import { yearOf } from '../../plan/period';
import type { EntryCheck } from '../check';

/**
 * A stock (存量) goes on over the turn of the year, so that one below December's was counted otherwise, or something was lost.
 * Once a month of this year is there, that one is what it is compared with.
 */
export const belowYearEnd: EntryCheck<'belowYearEnd'> = {
  id: 'belowYearEnd',
  severity: 'warning',
  scope: 'entry',
  on: ['number'],
  check({ measure, value, before, lastYear: { end } }, { submission }) {
    if (measure.nature !== 'stock' || before !== null || end === null || value >= end) return null;
    return { facts: { value, end, year: yearOf(submission.period) - 1 } };
  },
};

import { sameMonthBefore } from '../../plan/period';
import { compared } from '../../progress/yearOnYear';
import type { EntryCheck } from '../check';

/**
 * 上年同期 was typed, or came from another workbook, and is not what last year's own sheet says: published totals are
 * corrected later, and one of the two was not.
 */
export const lastYearDiffers: EntryCheck<'lastYearDiffers'> = {
  id: 'lastYearDiffers',
  severity: 'warning',
  scope: 'entry',
  on: ['number', 'blank'],
  check({ measure, lastYear: { same, own } }, { submission: { period } }) {
    if (same === null || own === null) return null;
    const between = compared(measure, same, own);
    if (between.kind !== 'number' || between.difference === 0) return null;
    return { facts: { compared: same, own, since: sameMonthBefore(period) } };
  },
};

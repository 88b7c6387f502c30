import { isCumulative } from '../../plan/kinds';
import { isAbove } from '../../figures/plainNumber';
import { monthsElapsed } from '../../plan/period';
import type { EntryCheck } from '../check';

/** Since the last period it went much faster or slower, per month, than from January until then. */
export const pace: EntryCheck<'pace'> = {
  id: 'pace',
  severity: 'warning',
  scope: 'entry',
  on: ['number'],
  check({ measure, value, before: last, thresholds }, { months }) {
    const { paceWithin, paceFrom } = thresholds;
    if (last === null || last.value < paceFrom || !isCumulative(measure)) return null;
    const monthsBefore = monthsElapsed(last.period);
    const now = (value - last.value) / (months - monthsBefore);
    const before = last.value / monthsBefore;
    const change = Math.abs(now / before - 1);
    return isAbove(change, paceWithin) ? { facts: { now, before, since: last.period } } : null;
  },
};

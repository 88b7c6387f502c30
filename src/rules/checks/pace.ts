import { isCumulative } from '../../plan/kinds';
import { isAbove } from '../../figures/plainNumber';
import type { EntryCheck } from '../check';

/** Since the last period it went much faster or slower, per month, than from January until then. */
export const pace: EntryCheck<'pace'> = {
  id: 'pace',
  severity: 'warning',
  scope: 'entry',
  on: ['number'],
  check({ measure, value, before: figure }, { prepared, since, months, monthsBefore }) {
    const { paceWithin, paceFrom } = prepared.thresholds;
    if (figure === null || since === null || figure < paceFrom || !isCumulative(measure))
      return null;
    const now = (value - figure) / (months - monthsBefore);
    const before = figure / monthsBefore;
    const change = Math.abs(now / before - 1);
    return isAbove(change, paceWithin) ? { facts: { now, before, since } } : null;
  },
};

import { isCumulative } from '../../plan/kinds';
import type { EntryCheck } from '../check';

/**
 * Figures are cumulative, so one can only be lower than last time's for a reason that is given. Which of the two is
 * wrong cannot be told: the facts name both.
 */
export const lower: EntryCheck<'lower'> = {
  id: 'lower',
  severity: 'error',
  excusable: true,
  scope: 'entry',
  on: ['number'],
  supersedes: ['pace'],
  check({ measure, value, before }) {
    if (before === null || !isCumulative(measure) || value >= before.value) return null;
    return { facts: { value, before: before.value, since: before.period } };
  },
};

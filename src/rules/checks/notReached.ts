import { isCumulative } from '../../plan/kinds';
import type { EntryCheck } from '../check';
import { completionOfNumbers } from '../../progress/completion';

const DECEMBER = 12;

/**
 * Below the target, be it by 0.02: 20.48 of 20.5 is 99.9 %. Shares and densities are judged in every period,
 * counts and amounts only at the year's end.
 */
export const notReached: EntryCheck<'notReached'> = {
  id: 'notReached',
  severity: 'info',
  scope: 'entry',
  on: ['number'],
  check({ measure, value, target }, { months }) {
    if (target === null || (isCumulative(measure) && months < DECEMBER)) return null;
    const completion = completionOfNumbers(measure, target, value);
    switch (completion.kind) {
      case 'number':
        return completion.value >= 1
          ? null
          : { facts: { value, target, completion: completion.value } };
      case 'compared':
        return completion.isMet ? null : { facts: { value, target, completion: null } };
      default:
        return null;
    }
  },
};

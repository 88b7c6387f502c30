import { isCumulative } from '../../plan/kinds';
import type { EntryCheck } from '../check';
import { completion } from '../completion';

const DECEMBER = 12;

/**
 * Below the target, be it by 0.02: 20.48 of 20.5 is 99.9 %. Shares and densities are judged in every period,
 * counts and amounts only at the year's end.
 */
export const notReached: EntryCheck<'notReached'> = {
  id: 'notReached',
  severity: 'info',
  source: { kind: 'practice' },
  scope: 'entry',
  on: ['number'],
  check({ measure, value, target }, { months }) {
    if (target === null || value >= target) return null;
    if (isCumulative(measure) && months < DECEMBER) return null;
    return { facts: { value, target, completion: completion(value, target) } };
  },
};

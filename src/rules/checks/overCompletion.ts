import { isAbove } from '../../figures/plainNumber';
import type { EntryCheck } from '../check';
import { completion } from '../completion';

/** Far over the year's target: the target was low, or the figure is wrong. */
export const overCompletion: EntryCheck<'overCompletion'> = {
  id: 'overCompletion',
  severity: 'warning',
  source: { kind: 'practice' },
  scope: 'entry',
  on: ['number'],
  supersedes: ['gain', 'pace'],
  check({ value, target }, { prepared }) {
    const above = prepared.thresholds.completionAbove;
    if (target === null || target <= 0 || !isAbove(value / target, above)) return null;
    return { facts: { value, target, completion: completion(value, target), above } };
  },
};

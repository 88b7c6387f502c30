import { isAbove } from '../../figures/plainNumber';
import type { EntryCheck } from '../check';
import { completionOfNumbers } from '../../progress/completion';

/** Far over the year's target: the target was low, or the figure is wrong. */
export const overCompletion: EntryCheck<'overCompletion'> = {
  id: 'overCompletion',
  severity: 'warning',
  scope: 'entry',
  on: ['number'],
  supersedes: ['gain', 'pace'],
  check({ measure, value, target, thresholds: { completionAbove: above } }) {
    // Of a limit, far over is far from good; that is another check's.
    if (target === null || target <= 0 || measure.polarity === 'negative') return null;
    if (!isAbove(value / target, above)) return null;
    const done = completionOfNumbers(measure, target, value);
    return done.kind === 'number'
      ? { facts: { value, target, completion: done.value, above } }
      : null;
  },
};

import { isAbove } from '../../figures/plainNumber';
import type { EntryCheck } from '../check';
import { completionOf } from '../../progress/completion';

/** Far over the year's target: the target was low, or the figure is wrong. */
export const overCompletion: EntryCheck<'overCompletion'> = {
  id: 'overCompletion',
  severity: 'warning',
  scope: 'entry',
  on: ['number'],
  supersedes: ['gain', 'pace'],
  check({ measure, value, target }, { prepared }) {
    const above = prepared.thresholds.completionAbove;
    if (target === null || target <= 0 || !isAbove(value / target, above)) return null;
    const goal = { kind: 'number', value: target } as const;
    const done = completionOf(measure, goal, { kind: 'number', value });
    // Of a limit, far over is far from good; that is another check's.
    if (done.kind !== 'number' || measure.polarity === 'negative') return null;
    return { facts: { value, target, completion: done.value, above } };
  },
};

import { isCumulative } from '../../plan/kinds';
import { isAbove } from '../../figures/plainNumber';
import type { EntryCheck } from '../check';

/** One period brought more than half of the year's target. January's gain is its figure. */
export const gain: EntryCheck<'gain'> = {
  id: 'gain',
  severity: 'warning',
  scope: 'entry',
  on: ['number'],
  supersedes: ['pace'],
  check({ measure, value, target, before, thresholds }, { months }) {
    const { gainAbove: above, gainFrom } = thresholds;
    const start = before === null && months === 1 ? 0 : (before?.value ?? null);
    if (target === null || target < gainFrom || start === null || !isCumulative(measure))
      return null;
    const gained = value - start;
    return isAbove(gained / target, above)
      ? { facts: { gain: gained, target, since: before?.period ?? null, above } }
      : null;
  },
};

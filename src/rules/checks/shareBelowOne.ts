import { withoutNoise } from '../../figures/plainNumber';
import { isShareBelowOne } from '../../figures/plausible';
import { isTypedShare } from '../../plan/kinds';
import { numberCandidate } from '../../figures/reading';
import type { EntryCheck } from '../check';

/** 0.75 in a share: 0.75 % or 75 %? */
export const shareBelowOne: EntryCheck<'shareBelowOne'> = {
  id: 'shareBelowOne',
  severity: 'warning',
  scope: 'entry',
  on: ['number'],
  supersedes: ['moreDecimals', 'shareOfBase', 'notReached'],
  check({ measure, value, warnings }) {
    if (!isTypedShare(measure) || !isShareBelowOne(value, measure)) return null;
    const read = warnings.find((warning) => warning.code === 'shareBelowOne');
    // The reader knows when a percent sign or format already says that it is below 1 %.
    const asked = read === undefined || read.suggestion !== undefined;
    return {
      facts: { value },
      ...(asked && { suggestion: numberCandidate(withoutNoise(value * 100)) }),
    };
  },
};

import { withoutNoise } from '../../figures/plainNumber';
import { isShareBelowOne } from '../../figures/plausible';
import { numberCandidate } from '../../figures/reading';
import type { EntryCheck } from '../check';

/**
 * 0.75 in a share: 0.75 % or 75 %? What is below 1 is kept out, as by the formulas of the sheets, which do not see a percent
 * sign; 1 is asked about.
 */
export const shareBelowOne: EntryCheck<'shareBelowOne'> = {
  id: 'shareBelowOne',
  severity: 'warning',
  scope: 'entry',
  on: ['number'],
  supersedes: ['moreDecimals', 'shareOfBase', 'notReached'],
  check({ measure, value, warnings }) {
    if (!isShareBelowOne(value, measure)) return null;
    const read = warnings.find((warning) => warning.code === 'shareBelowOne');
    // The reader knows when a percent sign or format already says that it is below 1 %.
    const asked = read === undefined || read.suggestion !== undefined;
    return {
      facts: { value },
      ...(value < 1 && { severity: 'error' as const }),
      ...(asked && { suggestion: numberCandidate(withoutNoise(value * 100)) }),
    };
  },
};

import { rangeProblem } from '../../figures/range';
import type { RangeProblem, Refusal } from '../../figures/reading';
import type { EntryCheck } from '../check';
import type { FindingFacts } from '../finding';

/** A figure beyond what the measure can be (negative, a share over 100), or a count with decimals. */
export const outOfRange: EntryCheck<'outOfRange'> = {
  id: 'outOfRange',
  severity: 'error',
  scope: 'entry',
  on: ['number', 'refused'],
  doubtsFigure: true,
  supersedes: [
    'numberWithoutTarget',
    'moreDecimals',
    'lower',
    'looksLikeDate',
    'farOver',
    'shareBelowOne',
    'shareOfBase',
    'overCompletion',
    'gain',
    'pace',
    'notReached',
    'populationMissing',
  ],
  check({ state, value, measure, refusal }) {
    if (state === 'refused') {
      const refused = refusal && rangeReason(refusal);
      return refused && { facts: refused };
    }
    const problem = rangeProblem(value, measure);
    return problem && { facts: factsOf(problem) };
  },
};

/** The range problem for which a reader refused a cell, or null. */
export function rangeReason({ reason }: Refusal): FindingFacts['outOfRange'] | null {
  switch (reason.code) {
    case 'negative':
    case 'notWhole':
    case 'overHundred':
    case 'tooLow':
    case 'tooHigh':
      return factsOf(reason);
    default:
      return null;
  }
}

function factsOf({ code, ...facts }: RangeProblem): FindingFacts['outOfRange'] {
  return { reason: code, ...facts };
}

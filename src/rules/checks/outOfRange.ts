import { rangeProblem } from '../../figures/range';
import type { RangeReason, Refusal } from '../../figures/reading';
import type { EntryCheck } from '../check';

/** A negative figure, a share over 100, or a count with decimals. */
export const outOfRange: EntryCheck<'outOfRange'> = {
  id: 'outOfRange',
  severity: 'error',
  source: { kind: 'practice' },
  scope: 'entry',
  on: ['number', 'refused'],
  doubtsFigure: true,
  supersedes: [
    'numberWithoutTarget',
    'moreDecimals',
    'lower',
    'looksLikeDate',
    'slip',
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
    const reason = rangeProblem(value, measure);
    return reason && { facts: { reason, value } };
  },
};

/** The range problem for which a reader refused a cell, or null. */
export function rangeReason({ reason }: Refusal): { reason: RangeReason; value: number } | null {
  switch (reason.code) {
    case 'negative':
    case 'notWhole':
    case 'overHundred':
      return { reason: reason.code, value: reason.value };
    default:
      return null;
  }
}

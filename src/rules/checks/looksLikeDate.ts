import { dateSuspected } from '../../figures/plausible';
import type { EntryCheck } from '../check';

/** 42865 is what is left of 5月10日 once its format is gone. */
export const looksLikeDate: EntryCheck<'looksLikeDate'> = {
  id: 'looksLikeDate',
  severity: 'warning',
  maybeDate: true,
  scope: 'entry',
  on: ['number'],
  doubtsFigure: true,
  supersedes: ['farOver', 'overCompletion', 'gain', 'pace'],
  check({ measure, value, target, warnings }, { prepared }) {
    if (target === null) return null;
    const read = warnings.find((warning) => warning.code === 'looksLikeDate');
    const date = read?.date ?? dateSuspected(value, measure, target, prepared.plan.year);
    return date === null ? null : { facts: { value, date } };
  },
};

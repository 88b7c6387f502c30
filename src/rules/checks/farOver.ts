import { isFarOver } from '../../figures/plausible';
import type { EntryCheck } from '../check';

/** 元 for 万元, or a lost decimal point: a hundred times the target and more. */
export const farOver: EntryCheck<'farOver'> = {
  id: 'farOver',
  severity: 'warning',
  maybeDate: true,
  scope: 'entry',
  on: ['number'],
  doubtsFigure: true,
  supersedes: ['overCompletion', 'gain', 'pace'],
  check({ value, target, thresholds }) {
    if (target === null || !isFarOver(value, target, thresholds.farOverFrom)) return null;
    return { facts: { value, target } };
  },
};

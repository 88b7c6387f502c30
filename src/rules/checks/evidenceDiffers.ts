import { NOISE } from '../../figures/plainNumber';
import type { EntryCheck } from '../check';

/**
 * A figure is what the rows of its ledger give that are counted: whoever strikes a row out, or writes over a figure, has to
 * mend the other. A unit without rows has no evidence, which is no fault.
 */
export const evidenceDiffers: EntryCheck<'evidenceDiffers'> = {
  id: 'evidenceDiffers',
  severity: 'warning',
  scope: 'entry',
  on: ['number'],
  check({ value, evidence }) {
    if (evidence === null || Math.abs(evidence.counted - value) < NOISE) return null;
    return { facts: { value, ...evidence } };
  },
};

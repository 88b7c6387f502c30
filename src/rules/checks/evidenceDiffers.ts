import { NOISE } from '../../figures/plainNumber';
import type { EntryCheck } from '../check';

/**
 * A figure is what the rows of its ledger give that are counted: whoever strikes a row out, or writes over a figure, has to
 * mend the other. A unit without rows has no evidence, which is no fault. Where rows were cleared, it may have them still, or
 * send them again: then the figure lies between.
 */
export const evidenceDiffers: EntryCheck<'evidenceDiffers'> = {
  id: 'evidenceDiffers',
  severity: 'warning',
  scope: 'entry',
  on: ['number'],
  check({ value, evidence }) {
    if (evidence === null) return null;
    const { counted, struck, cleared = 0 } = evidence;
    const isGiven = value > counted - NOISE && value < counted + cleared + NOISE;
    return isGiven ? null : { facts: { value, counted, struck, cleared } };
  },
};

import type { EntryCheck } from '../check';
import { rangeReason } from './outOfRange';

/** The cell holds something that is not plainly a figure. A pair in one cell is reported once. */
export const unreadable: EntryCheck<'unreadable'> = {
  id: 'unreadable',
  severity: 'error',
  scope: 'entry',
  on: ['refused'],
  check(entry, { entries }) {
    const { refusal, partner, measure } = entry;
    if (refusal === null || rangeReason(refusal) !== null) return null;
    const left = entries[partner];
    const shared = left?.refusal === refusal && entries.indexOf(entry) > partner;
    if (shared && left.measure.indicator === measure.indicator) return null;
    const { reason, raw, candidates, suggestion } = refusal;
    return { facts: { reason, raw, candidates }, ...(suggestion && { suggestion }) };
  },
};

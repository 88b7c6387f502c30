import type { EntryCheck } from '../check';

/** What may stand once in the whole's ledger counts for one unit: the others' rows are struck out, or taken back by them. */
export const evidenceShared: EntryCheck<'evidenceShared'> = {
  id: 'evidenceShared',
  severity: 'warning',
  scope: 'entry',
  on: ['number'],
  check({ evidence }) {
    const { shared } = evidence ?? {};
    return shared === undefined ? null : { facts: shared };
  },
};

import type { EntryCheck } from '../check';

/** One half of a compound indicator is filled and the other is not. */
export const pairHalf: EntryCheck<'pairHalf'> = {
  id: 'pairHalf',
  severity: 'error',
  aboutBlank: true,
  scope: 'entry',
  on: ['blank'],
  supersedes: ['missing'],
  check({ target, partner }, { entries }) {
    const other = entries[partner];
    if (target === null || other?.state !== 'number') return null;
    return { facts: { target, other: { measure: other.measure.id, value: other.value } } };
  },
};

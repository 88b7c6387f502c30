import type { EntryCheck } from '../check';

/** A formula's result in a file that was saved before its formulas were worked out. */
export const notCalculated: EntryCheck<'notCalculated'> = {
  id: 'notCalculated',
  severity: 'warning',
  scope: 'entry',
  on: ['number', 'notApplicable'],
  check({ value, warnings }) {
    if (!warnings.some(({ code }) => code === 'notCalculated')) return null;
    return { facts: { value: Number.isNaN(value) ? null : value } };
  },
};

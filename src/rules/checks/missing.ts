import type { EntryCheck } from '../check';

/** Every cell with a target wants a figure; 0 is one. */
export const missing: EntryCheck<'missing'> = {
  id: 'missing',
  severity: 'error',
  aboutBlank: true,
  scope: 'entry',
  on: ['blank'],
  check: ({ target }) => (target === null ? null : { facts: { target } }),
};

import type { EntryCheck } from '../check';

/** Every cell with a target wants a figure, unless a formula gives it; 0 is one. */
export const missing: EntryCheck<'missing'> = {
  id: 'missing',
  severity: 'error',
  aboutBlank: true,
  scope: 'entry',
  on: ['blank'],
  check: ({ target, measure }) =>
    target === null || measure.source.kind !== 'entered' ? null : { facts: { target } },
};

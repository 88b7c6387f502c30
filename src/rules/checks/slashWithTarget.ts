import type { EntryCheck } from '../check';

/** `/` says that the plan has no target here, but it has. */
export const slashWithTarget: EntryCheck<'slashWithTarget'> = {
  id: 'slashWithTarget',
  severity: 'error',
  scope: 'entry',
  on: ['notApplicable'],
  check: ({ target }) => (target === null ? null : { facts: { target } }),
};

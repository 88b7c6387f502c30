import type { EntryCheck } from '../check';

/** The figure is the result of a link to a file that nobody here has. */
export const externalLink: EntryCheck<'externalLink'> = {
  id: 'externalLink',
  severity: 'warning',
  scope: 'entry',
  on: ['number', 'notApplicable'],
  check({ value, warnings }) {
    if (warnings.length === 0 || !warnings.some(({ code }) => code === 'externalLink')) return null;
    return { facts: { value: Number.isNaN(value) ? null : value } };
  },
};

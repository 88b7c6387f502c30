import { NOT_APPLICABLE } from '../../figures/reading';
import type { EntryCheck } from '../check';

/** A number where the plan has `/`: 市开发区 has no targets in rows 18 and 19. */
export const numberWithoutTarget: EntryCheck<'numberWithoutTarget'> = {
  id: 'numberWithoutTarget',
  severity: 'error',
  scope: 'entry',
  on: ['number'],
  check: ({ target, value }) =>
    target === null ? { facts: { value }, suggestion: NOT_APPLICABLE } : null,
};

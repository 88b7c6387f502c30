import type { PageId } from './opening';

/** The part of the handbook that tells of a page: its id there. */
export const handbookParts: Readonly<Record<PageId | 'restore', string>> = {
  year: 'target',
  gather: 'gather',
  check: 'check',
  summary: 'summary',
  restore: 'when',
};

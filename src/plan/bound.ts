import type { Bound } from './types';

/** The number that figures are held against: of a range the lower one, of a limit the limit. */
export const wantedOf = (bound: Bound): number =>
  bound.kind === 'range' ? bound.from : bound.value;

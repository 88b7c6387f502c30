import type { Measure } from '../../plan/types';

/** Counts and amounts grow through the year; shares and densities go up and down (rows 3, 6, 7). */
export function isCumulative({ valueType }: Pick<Measure, 'valueType'>): boolean {
  return valueType === 'count' || valueType === 'amount';
}

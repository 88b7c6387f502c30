import type { Period } from '../plan/period';

/** A period as the ledgers' sheets have it, so that formulas can compare it: 201709. */
export const monthNumber = (period: Period): number => Number(period.replace('-', ''));

/** The month before, which may be of the year before. */
export const monthBefore = (month: number): number => (month % 100 === 1 ? month - 89 : month - 1);

/** Whether a row belongs to what its unit reported for a month. */
export const isListedIn = (
  { from, to }: { readonly from: number; readonly to: number | null },
  month: number,
): boolean => from <= month && (to === null || month <= to);

import type { UniqueIn } from '../plan/types';
import type { LedgerView } from './view';

/** Every value of the unit's list that may stand once in so wide a ledger, with its place; one that stands twice in it only once. */
export function eachOnce(
  { ledger, sent }: Pick<LedgerView, 'ledger' | 'sent'>,
  wide: readonly UniqueIn[],
): { readonly at: number; readonly column: string; readonly value: string }[] {
  return ledger.columns
    .filter(({ unique }) => unique !== null && wide.includes(unique))
    .flatMap(({ key: column }) => {
      const met = new Set<string>();
      return sent.rows.flatMap(({ at, values, faults }) => {
        const value = values[column];
        if (value === null || value === undefined || faults[column] !== undefined) return [];
        if (met.has(String(value))) return [];
        met.add(String(value));
        return [{ at, column, value: String(value) }];
      });
    });
}

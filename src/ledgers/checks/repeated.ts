import { found, type LedgerCheck } from '../view';
import type { LedgerFinding } from '../finding';
import { onePerRow } from './onePerRow';

/** What may stand once stands once in the unit's own list. */
export const repeated: LedgerCheck = (view) =>
  onePerRow(
    view.ledger.columns
      .filter(({ unique }) => unique !== null)
      .flatMap(({ key }) => {
        const first = new Map<string, number>();
        return view.sent.rows.flatMap(({ at, values, faults }): LedgerFinding[] => {
          const value = values[key];
          if (value === null || value === undefined || faults[key] !== undefined) return [];
          const before = first.get(String(value));
          if (before === undefined) {
            first.set(String(value), at);
            return [];
          }
          const fault = { code: 'repeated', value: String(value), first: before } as const;
          return [found(view, 'error', fault, at, key)];
        });
      }),
  );

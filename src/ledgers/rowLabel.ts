import type { Ledger } from '../plan/types';
import type { LedgerValues } from './types';

/** What a row is called: its first column that says something. */
export function rowLabel({ columns }: Pick<Ledger, 'columns'>, values: LedgerValues): string {
  const said = columns
    .map(({ key }) => values[key])
    .find((value) => value !== null && value !== undefined);
  return String(said ?? '');
}

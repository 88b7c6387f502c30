import type { Ledger } from '../plan/types';
import { rowKey } from './figures';
import { isListedIn } from './month';
import type { KeptRow, LedgerValues, SentRow } from './types';

/** What a unit's new list does to the rows that are kept. */
export interface LedgerComparison {
  /** Rows that are not kept yet. */
  readonly added: readonly SentRow[];
  /** Kept rows that say something else now. */
  readonly changed: readonly { readonly kept: KeptRow; readonly row: SentRow }[];
  /** Kept rows that were no more in the list, and are again. */
  readonly back: readonly { readonly kept: KeptRow; readonly row: SentRow }[];
  /** Listed until now, and no more; none where the unit has sent a later month already. Struck rows may be left out. */
  readonly gone: readonly KeptRow[];
  readonly unchanged: readonly { readonly kept: KeptRow; readonly row: SentRow }[];
}

/**
 * Compares what a unit sent for a month with its kept rows. A row is known by its key; rows with the same key are taken in
 * their order. Columns that the sheet has not say nothing of them.
 *
 * @param kept of this unit, of any months
 */
export function compareRows(
  { columns }: Pick<Ledger, 'columns'>,
  sent: readonly SentRow[],
  kept: readonly KeptRow[],
  month: number,
): LedgerComparison {
  const there = sent[0]?.values;
  const ledger = { columns: columns.filter(({ key }) => there === undefined || key in there) };
  const byKey = new Map<string, KeptRow[]>();
  // Those that are listed come first: a row that left is taken up again only where no other is meant.
  const inOrder = [...kept].sort(
    (a, b) => Number(isListedIn(b, month)) - Number(isListedIn(a, month)) || a.id - b.id,
  );
  for (const row of inOrder) {
    const key = rowKey(ledger, row.values);
    const same = byKey.get(key);
    if (same === undefined) byKey.set(key, [row]);
    else same.push(row);
  }
  const [added, changed, back, unchanged]: [SentRow[], Pair[], Pair[], Pair[]] = [[], [], [], []];
  const met = new Set<number>();
  for (const row of sent) {
    const own = byKey.get(rowKey(ledger, row.values))?.shift();
    if (own === undefined) {
      added.push(row);
      continue;
    }
    met.add(own.id);
    const pair = { kept: own, row };
    if (!isListedIn(own, month)) back.push(pair);
    else if (sameValues(ledger, own.values, row.values)) unchanged.push(pair);
    else changed.push(pair);
  }
  // A list of an earlier month, sent after later ones, ends nothing that those still have.
  const isLatest = kept.every(({ from }) => from <= month);
  const isMissed = (row: KeptRow): boolean =>
    row.struck === '' && isListedIn(row, month) && !met.has(row.id);
  const gone = isLatest ? kept.filter(isMissed) : [];
  return { added, changed, back, gone, unchanged };
}

interface Pair {
  readonly kept: KeptRow;
  readonly row: SentRow;
}

export const sameValues = (
  { columns }: Pick<Ledger, 'columns'>,
  a: LedgerValues,
  b: LedgerValues,
): boolean => columns.every(({ key }) => (a[key] ?? null) === (b[key] ?? null));

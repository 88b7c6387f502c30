import type { DraftRow } from '../draft';

/** The halves of a pair have totals of one kind. */
export function pairsAgree(rows: readonly DraftRow[]): DraftRow[] {
  const entered = new Set(
    rows.filter(({ totalRule }) => totalRule === 'entered').map(({ number }) => number),
  );
  return rows.map((row) => (entered.has(row.number) ? { ...row, totalRule: 'entered' } : row));
}

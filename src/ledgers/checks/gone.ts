import { rowLabel } from '../rowLabel';
import { found, type LedgerCheck } from '../view';

const NAMED = 5;

/** A ledger does not shrink: rows that were reported are still there. */
export const gone: LedgerCheck = (view) => {
  const rows = view.comparison.gone;
  if (rows.length === 0) return [];
  const named = rows.slice(0, NAMED).map(({ values }) => rowLabel(view.ledger, values));
  return [found(view, 'warning', { code: 'gone', count: rows.length, rows: named })];
};

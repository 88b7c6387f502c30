import { found, type LedgerCheck } from '../view';

/** The sheet still has the ledger's columns. */
export const columns: LedgerCheck = (view) => {
  const { missing } = view.sent;
  return missing.length === 0
    ? []
    : [found(view, 'error', { code: 'columnsMissing', headings: missing })];
};

import { found, type LedgerCheck } from '../view';

/** A ledger stands on one sheet; rows on another one are not read, and must not be missed unseen. */
export const otherSheets: LedgerCheck = (view) =>
  view.sent.others.map(({ sheet, rows }) =>
    found(view, 'error', { code: 'otherSheet', sheet, rows }),
  );

import { found, type LedgerCheck } from '../view';

/** A figure counts its own ledger; one that counts another says nothing, whatever stands there. */
export const stray: LedgerCheck = (view) =>
  (view.sent.stray ?? []).map(({ measure, sheet }) =>
    found(view, 'error', { code: 'countsOther', measure, sheet }),
  );

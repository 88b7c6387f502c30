import { found, type LedgerCheck } from '../view';

/** Every line of a list is a row; what is none is said, for the sheet's own figure may count it. */
export const passed: LedgerCheck = (view) =>
  view.sent.passed.map(({ at, kind }) => found(view, 'warning', { code: 'notEvidence', kind }, at));

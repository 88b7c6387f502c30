import { found, type LedgerCheck } from '../view';

/** A list is of the unit and the month that its file is of: sheets are copied from other files. */
export const subject: LedgerCheck = (view) => {
  const { subject: said } = view.sent;
  return said === null ? [] : [found(view, 'warning', { code: 'otherSubject', found: said })];
};

import { shownSheet } from './recover/shownSheet';
import type { Session } from './run';

/**
 * Brings a sheet to the front and selects cells on it. Two requests: a sheet is unhidden only if it is hidden,
 * because a workbook of protected structure refuses even to show what is shown already.
 *
 * @param sheetId the sheet's own id
 * @param address A1 address without the sheet
 */
export async function select(session: Session, sheetId: string, address: string): Promise<void> {
  const sheet = session.context.workbook.worksheets.getItem(sheetId);
  sheet.load('name,visibility');
  await session.sync();
  const { name, visibility } = sheet;
  if (visibility !== 'Visible') {
    session.registerUndo(shownSheet(sheetId, name, visibility));
    // eslint-disable-next-line office-addins/call-sync-after-load -- the session's sync is the context's
    sheet.visibility = 'Visible';
  }
  sheet.activate();
  const range = sheet.getRange(address);
  range.untrack();
  range.select();
  await session.sync();
}

import { inWorkbook } from '../workbook/run';
import { select } from '../workbook/select';
import type { RunOptions, SheetLink } from './types';

/** Brings a sheet to the front, showing it first if it is hidden, and selects the linked cells. */
export function show(link: SheetLink, options: RunOptions = {}): Promise<void> {
  return inWorkbook(options, (session) => select(session, link.sheetId, link.address));
}

import { WorkbookError } from '../../../src/workbook/errors';
import { inWorkbook, type Session } from '../../../src/workbook/run';
import type { OpenWorkbook } from '../../support/book';

/**
 * Carries the work out with every answer lost, and gives the number under which it can be taken back.
 *
 * @param after how many actions of each request are carried out
 */
export async function halfWritten(
  { host }: OpenWorkbook,
  work: (session: Session) => Promise<unknown>,
  after = Infinity,
): Promise<number> {
  host.faults = () => ({ code: 'ConnectionLost', after });
  const error: unknown = await inWorkbook({}, work).catch((thrown: unknown) => thrown);
  host.faults = null;
  if (!(error instanceof WorkbookError) || error.failure.code !== 'halfWritten') throw error;
  return error.failure.recovery;
}

/** What `values` gives for an area. */
export const read = (sheet: string, address: string): Promise<unknown[][]> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('values');
    await context.sync();
    return range.values as unknown[][];
  });

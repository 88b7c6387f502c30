import type { CellValue } from '../../figures/types';
import { rangeOf } from '../apply/area';
import type { Session } from '../run';
import type { JournalPlace } from './journalPlace';

/** Both columns of the journal, head and body, row by row. One request; its size is bounded by the journal's own limits. */
export async function readBodies(
  session: Session,
  { sheetId, row, column, rows }: JournalPlace,
): Promise<readonly (readonly [head: CellValue, chunk: CellValue])[]> {
  const sheet = session.context.workbook.worksheets.getItem(sheetId);
  const range = rangeOf(sheet, { row, column, rows, columns: 2 });
  range.load('values');
  await session.sync();
  return (range.values as CellValue[][]).map(([head = '', chunk = '']) => [head, chunk]);
}

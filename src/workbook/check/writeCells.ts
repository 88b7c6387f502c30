import type { CellValue } from '../../figures/types';
import { contentOf } from '../apply/values';
import { isHostError } from '../hostErrors';
import type { Session } from '../run';
import { queueAreas } from './readForCheck';
import type { CellFacts } from './cells';

/** What one cell is to hold. */
export interface CellWrite {
  /** Zero-based place on its sheet. */
  readonly row: number;
  readonly column: number;
  readonly content: { readonly formula: string } | { readonly value: CellValue };
  /** The cell's number format; set before the content where `setsFormat`. */
  readonly numberFormat: string;
  readonly setsFormat: boolean;
}

/**
 * Writes cells of one sheet in one request and answers what they hold then. A protected sheet (without a
 * password) is opened for the moment and closed again in the same request, but only where a format has to change
 * or the cells turn out to be locked, as they are after a paste.
 *
 * @throws WorkbookError
 */
export async function writeCells(
  session: Session,
  sheetId: string,
  writes: readonly CellWrite[],
  isProtected: boolean,
): Promise<CellFacts[]> {
  const mustOpen = isProtected && writes.some(({ setsFormat }) => setsFormat);
  try {
    return await send(session, sheetId, writes, mustOpen);
  } catch (error) {
    if (mustOpen || !isProtected || !isHostError(error) || error.code !== 'AccessDenied') {
      throw error;
    }
    return send(session, sheetId, writes, true);
  }
}

async function send(
  session: Session,
  sheetId: string,
  writes: readonly CellWrite[],
  mustOpen: boolean,
): Promise<CellFacts[]> {
  const sheet = session.context.workbook.worksheets.getItem(sheetId);
  if (mustOpen) sheet.protection.unprotect();
  for (const { row, column, content, numberFormat, setsFormat } of writes) {
    const cell = sheet.getCell(row, column);
    cell.untrack();
    if (mustOpen) cell.format.protection.locked = false;
    if (setsFormat) cell.numberFormat = [[numberFormat]];
    cell.values = [[entered(content, numberFormat)]];
  }
  if (mustOpen) sheet.protection.protect({ allowFormatColumns: true, allowFormatRows: true });
  const read = queueAreas(
    session,
    sheetId,
    writes.map(({ row, column }) => ({ row, column, rows: 1, columns: 1 })),
  );
  await session.sync();
  return read().flatMap(({ cells }) => cells.flat());
}

/** Text stays text, whatever it looks like. */
function entered(content: CellWrite['content'], format: string) {
  if ('formula' in content) return content.formula;
  const { value } = content;
  return typeof value === 'string' ? contentOf({ text: value }, format) : (value ?? '');
}

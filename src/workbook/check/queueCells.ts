import type { Content } from '../../sheets/journal/content';
import { contentOf } from '../apply/values';

/** What one cell is to hold. */
export interface CellWrite {
  /** Zero-based place on its sheet. */
  readonly row: number;
  readonly column: number;
  readonly content: Content;
  /** The cell's number format; set before the content where `setsFormat`. */
  readonly numberFormat: string;
  readonly setsFormat: boolean;
}

/** Single cells of one sheet. */
export interface SheetCells {
  readonly sheetId: string;
  /** The sheet is protected (without a password), and a format has to change or a cell turned out to be locked. */
  readonly opens: boolean;
  readonly cells: readonly CellWrite[];
}

/** Queues the cells. A sheet that has to be opened for them is closed again in the same request. */
export function queueCells(
  context: Excel.RequestContext,
  { sheetId, opens, cells }: SheetCells,
): void {
  if (cells.length === 0) return;
  const sheet = context.workbook.worksheets.getItem(sheetId);
  if (opens) sheet.protection.unprotect();
  for (const { row, column, content, numberFormat, setsFormat } of cells) {
    const cell = sheet.getCell(row, column);
    cell.untrack();
    if (opens) cell.format.protection.locked = false;
    if (setsFormat) cell.numberFormat = [[numberFormat]];
    cell.values = [[entered(content, numberFormat)]];
  }
  if (opens) sheet.protection.protect({ allowFormatColumns: true, allowFormatRows: true });
}

/** Text stays text, whatever it looks like. */
function entered(content: Content, format: string) {
  if ('formula' in content) return content.formula;
  const { value } = content;
  return typeof value === 'string' ? contentOf({ text: value }, format) : (value ?? '');
}

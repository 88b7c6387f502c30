import { pinnedArea } from '../../sheets/address';
import type { SheetLayout } from '../../sheets/layout';
import { rangeOf } from '../apply/area';
import { contentOf, numberFormats } from '../apply/values';
import { refusalOn } from '../hostErrors';
import { queueEntry, type JournalWrite } from '../journal/writeJournal';
import type { Block } from '../readWorkbook';
import type { Session } from '../run';

/**
 * Writes a list over the block that held it before, and lets its name follow: one request. Rows that the list
 * lost are emptied.
 *
 * @param journal the record of what is replaced; it goes first
 * @throws WorkbookError
 */
export async function replaceBlock(
  { context, sync }: Session,
  block: Block,
  layout: SheetLayout,
  journal: JournalWrite,
): Promise<void> {
  queueEntry(context, journal);
  const sheet = context.workbook.worksheets.getItem(block.sheetId);
  const columns = layout.columnWidths.length;
  const rows = Math.max(layout.cells.length, block.values.length);
  const formats = numberFormats(layout, rows, columns);
  const blank = new Array<string>(columns).fill('');
  const range = rangeOf(sheet, { row: block.row, column: block.column, rows, columns });
  range.numberFormat = formats;
  range.values = Array.from({ length: rows }, (_, row) =>
    (layout.cells[row] ?? blank).map((cell, column) =>
      typeof cell === 'string' ? cell : contentOf(cell, formats[row]?.[column] ?? 'General'),
    ),
  );
  const area = { row: block.row, column: block.column, rows: layout.cells.length, columns };
  const name = context.workbook.names.getItem(block.name);
  name.formula = `=${pinnedArea(area, block.sheetName)}`;
  try {
    await sync();
  } catch (error) {
    throw refusalOn(block.sheetName, error);
  }
}

import { pinnedArea } from '../../sheets/layout/address';
import type { SheetLayout } from '../../sheets/layout/layout';
import { rangeOf } from '../apply/area';
import { contentOf, numberFormats } from '../apply/values';
import { refusalOn } from '../hostErrors';
import { journalChange, staleNamesOf, type JournalWrite } from '../journal/writeJournal';
import type { Block } from '../block';
import { readStaleNames } from '../readStaleNames';
import { movedName } from '../recover/movedName';
import { writtenCells, type WrittenCell } from '../recover/writtenCells';
import type { Session } from '../run';
import { jsonBytes } from '../write/bytes';
import { carryOut, type Change } from '../write/change';
import { CALL_BYTES, RANGE_BYTES } from '../write/operations';

const GENERAL = 'General';

/**
 * Writes a list over the block that held it before, and lets its name follow: one request. Rows that the list
 * lost are emptied.
 *
 * @param journal the record of what is replaced; it goes first
 * @throws WorkbookError
 */
export async function replaceBlock(
  session: Session,
  block: Block,
  layout: SheetLayout,
  journal: JournalWrite,
): Promise<void> {
  const stale = await readStaleNames(session, staleNamesOf(journal));
  try {
    await carryOut(session, [journalChange(journal, stale), listChange(block, layout)]);
  } catch (error) {
    throw refusalOn(block.sheetName, error);
  }
}

/** The same for a list that is written together with others. */
export function listChange(block: Block, layout: SheetLayout): Change {
  const { sheetId, sheetName, name, row, column } = block;
  const columns = layout.columnWidths.length;
  const rows = Math.max(layout.cells.length, block.values.length);
  const own = numberFormats(layout, layout.cells.length, columns);
  // Rows that the list loses had the format of its last one, and keep it.
  const formats = Array.from({ length: rows }, (_, r) => own[Math.min(r, own.length - 1)] ?? []);
  const lines = Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_each, c) => {
      const format = formats[r]?.[c] ?? GENERAL;
      return contentOf(layout.cells[r]?.[c] ?? null, format) ?? '';
    }),
  );
  const cells = lines.map((line, r) =>
    line.map((value, c): WrittenCell => {
      const format = formats[r]?.[c] ?? GENERAL;
      // Below the list, cells have no format of their own.
      const before = r < block.values.length ? format : GENERAL;
      const kept = { value: block.values[r]?.[c] ?? '' };
      return { before: kept, after: { value }, formats: [before, format] };
    }),
  );
  const after = `=${pinnedArea({ row, column, rows: layout.cells.length, columns }, sheetName)}`;
  const before = `=${pinnedArea({ row, column, rows: block.values.length, columns }, sheetName)}`;
  return {
    operations: [
      {
        bytes: 2 * RANGE_BYTES + 3 * CALL_BYTES + jsonBytes(formats) + jsonBytes(lines),
        queue: (request) => {
          const range = rangeOf(request.sheet(sheetId), { row, column, rows, columns });
          range.numberFormat = formats;
          range.values = lines;
          request.context.workbook.names.getItem(name).formula = after;
        },
      },
    ],
    undoSteps: [
      writtenCells({ sheetId, sheetName, area: { row, column, rows, columns }, cells }),
      movedName({ name, before, after, sheetName }),
    ],
  };
}

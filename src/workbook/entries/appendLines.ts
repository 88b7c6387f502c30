import { pinnedArea } from '../../sheets/layout/address';
import type { Area } from '../../sheets/layout/layout';
import type { AddedLines } from '../../tables/layOut';
import { contentOf } from '../apply/values';
import { filterOver, type FilterOver } from '../filter/coveredLines';
import { madeRoom } from '../recover/madeRoom';
import { movedName } from '../recover/movedName';
import { printedArea, printing } from '../recover/printedArea';
import type { Change } from '../write/change';
import { CALL_BYTES, RANGE_BYTES } from '../write/operations';
import { filledLines, insertedLines } from './filledLines';

/** Lines that are put below a list. */
export interface ListWrite extends AddedLines {
  readonly name: string;
  readonly sheetId: string;
  readonly sheetName: string;
  /** Where the list stands now. */
  readonly area: Area;
  /** The last row in its columns that holds anything, of the list or below it. */
  readonly lastRow: number;
  /** What is printed of the sheet, and is to be; null: that stays as it is. */
  readonly printed: { readonly before: Area; readonly after: Area } | null;
  /** The AutoFilter that is to cover them; null: none is. */
  readonly filter: FilterOver | null;
}

/** Room is made first: whatever somebody wrote below the list moves down. Its name follows. */
export function appendLines(list: ListWrite): Change {
  const { name, sheetId, sheetName, area, lastRow, cells, formats, printed, filter } = list;
  const place = { ...area, row: area.row + area.rows, rows: cells.length };
  const lines = cells.map((row) =>
    Array.from(
      { length: area.columns },
      (_, column) => contentOf(row[column] ?? null, formats[column] ?? 'General') ?? '',
    ),
  );
  const before = `=${pinnedArea(area, sheetName)}`;
  const after = `=${pinnedArea({ ...area, rows: area.rows + cells.length }, sheetName)}`;
  const covered = filter === null ? null : filterOver(sheetId, sheetName, filter);
  return {
    operations: [
      insertedLines(sheetId, place),
      ...filledLines(sheetId, place, formats, lines),
      {
        bytes: RANGE_BYTES + CALL_BYTES,
        queue: ({ context }) => {
          context.workbook.names.getItem(name).formula = after;
        },
      },
      ...(printed === null ? [] : [printing(sheetId, printed.after)]),
      ...(covered?.operations ?? []),
    ],
    undoSteps: [
      ...madeRoom({
        ...{ sheetId, sheetName, area: place, lastRow, wholeRows: false },
        cells: lines.map((line) => line.map((value) => ({ value }))),
      }),
      movedName({ name, before, after, sheetName }),
      ...(printed === null ? [] : [printedArea({ sheetId, sheetName, ...printed })]),
      ...(covered?.undoSteps ?? []),
    ],
  };
}

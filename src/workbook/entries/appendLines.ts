import { pinnedArea } from '../../sheets/layout/address';
import type { Area, LayoutCell } from '../../sheets/layout/layout';
import { rangeOf } from '../apply/area';
import { drawBorders } from '../apply/borders';
import { contentOf } from '../apply/values';
import { madeRoom } from '../recover/madeRoom';
import { movedName } from '../recover/movedName';
import { jsonBytes } from '../write/bytes';
import type { Change } from '../write/change';
import { CALL_BYTES, RANGE_BYTES, batchesOf, type WriteOperation } from '../write/operations';

/** Lines of text that are put below a list. */
export interface ListWrite {
  readonly name: string;
  readonly sheetId: string;
  readonly sheetName: string;
  /** Where the list stands now. */
  readonly area: Area;
  /** The last row in its columns that holds anything, of the list or below it. */
  readonly lastRow: number;
  readonly cells: readonly (readonly LayoutCell[])[];
}

/** So much of the lines goes into a request together. */
const SLICE_BYTES = 300_000;

/** Room is made first: whatever somebody wrote below the list moves down. Its name follows. */
export function appendLines({ name, sheetId, sheetName, area, lastRow, cells }: ListWrite): Change {
  const place = { ...area, row: area.row + area.rows, rows: cells.length };
  const lines = cells.map((row) =>
    Array.from({ length: area.columns }, (_, column) => contentOf(row[column] ?? null, '@') ?? ''),
  );
  const before = `=${pinnedArea(area, sheetName)}`;
  const after = `=${pinnedArea({ ...area, rows: area.rows + cells.length }, sheetName)}`;
  return {
    operations: [
      {
        bytes: RANGE_BYTES + CALL_BYTES,
        queue: (request) => rangeOf(request.sheet(sheetId), place).insert('Down').untrack(),
      },
      ...filled(sheetId, place, lines),
      {
        bytes: RANGE_BYTES + CALL_BYTES,
        queue: ({ context }) => {
          context.workbook.names.getItem(name).formula = after;
        },
      },
    ],
    undoSteps: [
      madeRoom({
        ...{ sheetId, sheetName, area: place, lastRow, wholeRows: false },
        cells: lines.map((line) => line.map((value) => ({ value }))),
      }),
      movedName({ name, before, after, sheetName }),
    ],
  };
}

function filled(
  sheetId: string,
  place: Area,
  lines: readonly (string | number)[][],
): WriteOperation[] {
  let row = place.row;
  const sized = lines.map((line) => ({ line, bytes: jsonBytes(line) + 5 * line.length }));
  return batchesOf(sized, SLICE_BYTES).map((slice) => {
    const area = { ...place, row, rows: slice.length };
    row += slice.length;
    return {
      bytes: RANGE_BYTES + 30 * CALL_BYTES + slice.reduce((sum, { bytes }) => sum + bytes, 0),
      queue: (request) => {
        const range = rangeOf(request.sheet(sheetId), area);
        range.numberFormat = slice.map(({ line }) => line.map(() => '@'));
        range.values = slice.map(({ line }) => line);
        drawBorders(range.format.borders, area, { grid: 'thin' });
        range.format.horizontalAlignment = 'Left';
      },
    };
  });
}

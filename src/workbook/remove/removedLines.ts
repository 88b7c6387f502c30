import { pinnedArea } from '../../sheets/layout/address';
import type { Area } from '../../sheets/layout/layout';
import { listBody } from '../../sheets/layout/look';
import type { CellValue } from '../../figures/types';
import { rangeOf } from '../apply/area';
import { setStyle } from '../apply/formats';
import { entered } from '../apply/values';
import { printedArea, printing } from '../recover/printedArea';
import { jsonBytes } from '../write/bytes';
import type { Change } from '../write/change';
import { CALL_BYTES, RANGE_BYTES, batchesOf, type WriteOperation } from '../write/operations';

/** Lines of a list that go for good, with what they hold. */
export interface RemovedLines {
  /** The list's defined name, which shrinks with it. */
  readonly name: string;
  readonly sheetId: string;
  readonly sheetName: string;
  /** The whole list, its line of titles included, before anything goes. */
  readonly list: Area;
  /** Lines of it from `at` on, counted from its first one, and their cells; last lines first. */
  readonly runs: readonly {
    readonly at: number;
    readonly cells: readonly (readonly CellValue[])[];
  }[];
  /** Number format of each column. */
  readonly formats: readonly string[];
  /** What is printed of the sheet, and is to be; null: that stays as it is. */
  readonly printed: { readonly before: Area; readonly after: Area } | null;
}

/**
 * Deletes lines in the list's columns; what stands below moves up. Taken back, they are put in again with their contents,
 * where the list's name tells that they are gone.
 */
export function removedLines(removed: RemovedLines): Change[] {
  const { sheetId, sheetName, list, runs, printed } = removed;
  let left = list.rows;
  const changes = runs.map(({ at, cells }): Change => {
    const before = left;
    left -= cells.length;
    return removedRun(removed, { at, cells, rows: [before, left] });
  });
  if (printed === null) return changes;
  const last = {
    operations: [printing(sheetId, printed.after)],
    undoSteps: [printedArea({ sheetId, sheetName, ...printed })],
  };
  return [...changes, last];
}

interface Run {
  readonly at: number;
  readonly cells: readonly (readonly CellValue[])[];
  /** Lines of the list before and after. */
  readonly rows: readonly [before: number, after: number];
}

function removedRun(
  { name, sheetId, sheetName, list, formats }: RemovedLines,
  { at, cells, rows: [before, after] }: Run,
): Change {
  const place = { ...list, row: list.row + at, rows: cells.length };
  const refersTo = (rows: number): string => `=${pinnedArea({ ...list, rows }, sheetName)}`;
  return {
    operations: [
      {
        bytes: RANGE_BYTES + CALL_BYTES,
        queue: (request) => rangeOf(request.sheet(sheetId), place).delete('Up'),
      },
    ],
    undoSteps: [
      {
        sheet: sheetName,
        bytes: RANGE_BYTES + CALL_BYTES,
        look: (context) => {
          const range = listOf(context, name);
          return () => {
            if (range.isNullObject || range.rowCount > after) return [];
            return [inserted(sheetId, place), ...filled(sheetId, place, formats, cells), named()];
          };
        },
      },
    ],
  };

  function named(): WriteOperation {
    return {
      bytes: RANGE_BYTES + CALL_BYTES,
      queue: ({ context }) => {
        context.workbook.names.getItem(name).formula = refersTo(before);
      },
    };
  }
}

function listOf({ workbook }: Excel.RequestContext, name: string): Excel.Range {
  const range = workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
  range.untrack();
  range.load('rowCount');
  return range;
}

const inserted = (sheetId: string, place: Area): WriteOperation => ({
  bytes: RANGE_BYTES + CALL_BYTES,
  queue: (request) => rangeOf(request.sheet(sheetId), place).insert('Down').untrack(),
});

const SLICE_BYTES = 300_000;

function filled(
  sheetId: string,
  place: Area,
  formats: readonly string[],
  cells: RemovedLines['runs'][number]['cells'],
): WriteOperation[] {
  let row = place.row;
  const lines = cells.map((line) => {
    const values = line.map((value, at) => entered({ value }, formats[at] ?? 'General'));
    return { values, bytes: jsonBytes(values) + jsonBytes(formats) };
  });
  return batchesOf(lines, SLICE_BYTES).map((slice) => {
    const area = { ...place, row, rows: slice.length };
    row += slice.length;
    return {
      bytes: RANGE_BYTES + 30 * CALL_BYTES + slice.reduce((sum, { bytes }) => sum + bytes, 0),
      queue: (request) => {
        const range = rangeOf(request.sheet(sheetId), area);
        // Cells that are put in look like those above them, which may be the titles.
        range.clear('Formats');
        range.numberFormat = slice.map(() => [...formats]);
        range.values = slice.map(({ values }) => values);
        setStyle(range, area, listBody);
      },
    };
  });
}

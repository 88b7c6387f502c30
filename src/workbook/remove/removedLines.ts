import { pinnedArea } from '../../sheets/layout/address';
import type { Area } from '../../sheets/layout/layout';
import type { CellValue } from '../../figures/types';
import { rangeOf } from '../apply/area';
import { entered } from '../apply/values';
import { filledLines, insertedLines } from '../entries/filledLines';
import { printedArea, printing } from '../recover/printedArea';
import type { Change } from '../write/change';
import { CALL_BYTES, RANGE_BYTES, type WriteOperation } from '../write/operations';

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
            return [
              insertedLines(sheetId, place),
              bare(sheetId, place),
              ...filledLines(sheetId, place, formats, lines()),
              named(),
            ];
          };
        },
      },
    ],
  };

  function lines(): CellValue[][] {
    return cells.map((line) =>
      line.map((value, at) => entered({ value }, formats[at] ?? 'General')),
    );
  }

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

/** Cells that are put in look like those above them, which may be the titles. */
const bare = (sheetId: string, place: Area): WriteOperation => ({
  bytes: RANGE_BYTES + CALL_BYTES,
  queue: (request) => rangeOf(request.sheet(sheetId), place).clear('Formats'),
});

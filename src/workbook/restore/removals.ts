import { rangeOf } from '../apply/area';
import { closed, opened, openedSheet } from '../recover/openedSheet';
import type { Protection } from '../apply/protection';
import type { Change } from '../write/change';
import { CALL_BYTES, RANGE_BYTES, type WriteOperation } from '../write/operations';

/**
 * Removes sheets, then the names that led to them: what breaks off midway leaves no sheet that cannot be found
 * again. Excel cannot bring a sheet back, so it is no undo step and goes last.
 */
export function removedSheets(sheetIds: readonly string[], names: readonly string[]): Change {
  return {
    undoSteps: [],
    operations: [
      ...sheetIds.map((id) => ({
        bytes: RANGE_BYTES + 2 * CALL_BYTES,
        queue: (request: Parameters<WriteOperation['queue']>[0]) => {
          const sheet = request.sheet(id);
          // Excel does not delete a very hidden sheet.
          sheet.visibility = 'Visible';
          sheet.delete();
        },
      })),
      ...names.map(removedName),
    ],
  };
}

/** A row that goes, with the totals that weighed by it. */
export interface RemovedRow {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly protection: Protection;
  /** The row's defined name. */
  readonly name: string;
  readonly row: number;
  readonly totals: readonly {
    readonly row: number;
    readonly column: number;
    readonly formula: string;
  }[];
}

/** Removes a row; as `removedSheets`, for good. What breaks off midway is closed again, and can be asked for again. */
export function removedRow({
  sheetId,
  sheetName,
  protection,
  name,
  row,
  totals,
}: RemovedRow): Change {
  return {
    undoSteps: [openedSheet({ sheetId, sheetName, protection, within: [] })],
    operations: [
      ...opened(sheetId, sheetName, protection),
      // Before the row, or the totals would break with it.
      ...totals.map((total) => ({
        bytes: RANGE_BYTES + CALL_BYTES + total.formula.length * 3,
        queue: (request: Parameters<WriteOperation['queue']>[0]) => {
          const area = { row: total.row, column: total.column, rows: 1, columns: 1 };
          rangeOf(request.sheet(sheetId), area).values = [[total.formula]];
        },
      })),
      {
        bytes: RANGE_BYTES + CALL_BYTES,
        queue: (request) => {
          const whole = request.sheet(sheetId).getRange(`${row + 1}:${row + 1}`);
          whole.untrack();
          whole.delete('Up');
        },
      },
      removedName(name),
      ...closed(sheetId, protection),
    ],
  };
}

function removedName(name: string): WriteOperation {
  return {
    bytes: RANGE_BYTES + CALL_BYTES,
    queue: ({ context }) => context.workbook.names.getItem(name).delete(),
  };
}

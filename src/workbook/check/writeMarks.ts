import type { Area } from '../../sheets/layout/layout';
import { rangeOf } from '../apply/area';
import { isHostError } from '../hostErrors';
import { writtenCells, type WrittenCell } from '../recover/writtenCells';
import type { Session } from '../run';
import { jsonBytes } from '../write/bytes';
import { carryOut, type Change } from '../write/change';
import { CALL_BYTES, RANGE_BYTES } from '../write/operations';

/** A mark as it stands, and as it is to be. */
export interface MarkChange {
  readonly before: string;
  readonly after: string;
}

/** Marks to write, `[row][column]` of the area; null leaves a cell as it is. */
export interface MarkWrite {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly area: Area;
  readonly marks: readonly (readonly (MarkChange | null)[])[];
}

/**
 * One request. False where the cells are locked: somebody protected them, and a check is worth having without
 * marks.
 */
export async function writeMarks(session: Session, write: MarkWrite): Promise<boolean> {
  try {
    await carryOut(session, [marksChange(write)]);
    return true;
  } catch (error) {
    if (isHostError(error) && error.code === 'AccessDenied') return false;
    throw error;
  }
}

export function marksChange({ sheetId, sheetName, area, marks }: MarkWrite): Change {
  const words = marks.map((line) => line.map((mark) => mark?.after ?? null));
  const cells = marks.map((line) =>
    line.map((mark): WrittenCell | null =>
      mark === null ? null : { before: { value: mark.before }, after: { value: mark.after } },
    ),
  );
  const operation = {
    bytes: RANGE_BYTES + CALL_BYTES + jsonBytes(words),
    queue: (request: { sheet(id: string): Excel.Worksheet }) => {
      rangeOf(request.sheet(sheetId), area).values = words;
    },
  };
  return {
    operations: [operation],
    undoSteps: [writtenCells({ sheetId, sheetName, area, cells })],
  };
}

import type { Area } from '../../sheets/layout';
import { rangeOf } from '../apply/area';
import { isHostError } from '../hostErrors';
import type { Session } from '../run';

/** Marks to write, `[row][column]` of the area; null leaves a cell as it is. */
export interface MarkWrite {
  readonly sheetId: string;
  readonly area: Area;
  readonly words: readonly (readonly (string | null)[])[];
}

/**
 * One request. False where the cells are locked: somebody protected them, and a check is worth having without
 * marks.
 */
export async function writeMarks(session: Session, { sheetId, area, words }: MarkWrite) {
  const sheet = session.context.workbook.worksheets.getItem(sheetId);
  rangeOf(sheet, area).values = words.map((row) => [...row]);
  try {
    await session.sync();
    return true;
  } catch (error) {
    if (isHostError(error) && error.code === 'AccessDenied') return false;
    throw error;
  }
}

import { CALL_BYTES, RANGE_BYTES } from '../write/operations';
import type { UndoStep } from './undoStep';

/** A hidden sheet that is brought to light. */
export function shownSheet(
  sheetId: string,
  sheetName: string,
  before: Excel.Worksheet['visibility'],
): UndoStep {
  return {
    sheet: sheetName,
    bytes: RANGE_BYTES + CALL_BYTES,
    look: (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
      sheet.load('visibility');
      return () =>
        sheet.isNullObject || sheet.visibility === before
          ? []
          : [
              {
                bytes: RANGE_BYTES + CALL_BYTES,
                queue: (request) => {
                  request.sheet(sheetId).visibility = before;
                },
              },
            ];
    },
  };
}

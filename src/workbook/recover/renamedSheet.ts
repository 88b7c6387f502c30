import { CALL_BYTES, RANGE_BYTES } from '../write/operations';
import type { UndoStep } from './undoStep';

/** A sheet that gets another name. */
export function renamedSheet(sheetId: string, before: string, after: string): UndoStep {
  return {
    sheet: before,
    bytes: RANGE_BYTES + CALL_BYTES,
    look: (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
      sheet.load('name');
      return () =>
        sheet.isNullObject || sheet.name !== after
          ? []
          : [
              {
                bytes: RANGE_BYTES + CALL_BYTES,
                queue: (request) => {
                  request.sheet(sheetId).name = before;
                },
              },
            ];
    },
  };
}

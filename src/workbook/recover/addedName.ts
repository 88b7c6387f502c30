import { CALL_BYTES, RANGE_BYTES } from '../write/operations';
import type { UndoStep } from './undoStep';

/** A defined name that was not there before. */
export function addedName(name: string, sheetName: string): UndoStep {
  return {
    sheet: sheetName,
    bytes: RANGE_BYTES + CALL_BYTES,
    look: (context) => {
      const item = context.workbook.names.getItemOrNullObject(name);
      item.load('name');
      return () =>
        item.isNullObject
          ? []
          : [
              {
                bytes: RANGE_BYTES + CALL_BYTES,
                queue: (request) => request.context.workbook.names.getItem(name).delete(),
              },
            ];
    },
  };
}

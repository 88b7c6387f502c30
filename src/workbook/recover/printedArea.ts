import type { Area } from '../../sheets/layout/layout';
import { rangeOf, sameArea } from '../apply/area';
import { parseAddress } from '../check/address';
import { CALL_BYTES, RANGE_BYTES, type WriteOperation } from '../write/operations';
import type { UndoStep } from './undoStep';

/** The cells of a sheet that are printed, before and after. */
export interface PrintedArea {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly before: Area;
  readonly after: Area;
}

/** Only what was set is set back: somebody else may have marked other cells meanwhile. */
export function printedArea({ sheetId, sheetName, before, after }: PrintedArea): UndoStep {
  return {
    sheet: sheetName,
    bytes: 2 * RANGE_BYTES + CALL_BYTES,
    look: (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
      const printed = queuePrinted({ worksheet: sheet });
      return () => {
        const now = printed();
        if (now === null || !sameArea(now, after)) return [];
        return [printing(sheetId, before)];
      };
    },
  };
}

/** Sets what is printed of a sheet. */
export function printing(sheetId: string, printed: Area): WriteOperation {
  return {
    bytes: 2 * RANGE_BYTES + CALL_BYTES,
    queue: (request) => {
      const sheet = request.sheet(sheetId);
      sheet.pageLayout.setPrintArea(rangeOf(sheet, printed));
    },
  };
}

/** Asks what is printed of a range's sheet; the answer can be had after the next sync. Null: all, or several areas. */
export function queuePrinted({ worksheet }: Pick<Excel.Range, 'worksheet'>): () => Area | null {
  const printed = worksheet.pageLayout.getPrintAreaOrNullObject();
  printed.untrack();
  printed.load('address');
  return () => {
    const areas = printed.isNullObject ? [] : parseAddress(printed.address);
    return areas.length === 1 ? (areas[0] ?? null) : null;
  };
}

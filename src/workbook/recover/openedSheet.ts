import { AGAINST_SLIPS } from '../apply/protection';
import { openingTrace } from '../hostErrors';
import { CALL_BYTES, RANGE_BYTES, type WriteOperation } from '../write/operations';
import type { UndoStep } from './undoStep';

/** A sheet whose protection (without a password) is lifted for a moment, for `within` to be done. */
export interface OpenedSheet {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly wasProtected: boolean;
  /** What is done while it is open, in the order in which it is to be undone. */
  readonly within: readonly UndoStep[];
}

export function openedSheet({ sheetId, sheetName, wasProtected, within }: OpenedSheet): UndoStep {
  return {
    sheet: sheetName,
    bytes: within.reduce((sum, { bytes }) => sum + bytes, 2 * RANGE_BYTES),
    look: (context) => {
      const looked = within.map((step) => step.look(context));
      const { protection } = context.workbook.worksheets.getItemOrNullObject(sheetId);
      protection.load('protected');
      return () => {
        if (protection.isNullObject) return [];
        const undo = looked.flatMap((each) => each());
        if (undo.length === 0 && protection.protected === wasProtected) return [];
        const { protected: isProtected } = protection;
        return [
          ...opened(sheetId, sheetName, isProtected),
          ...undo,
          ...closed(sheetId, wasProtected),
        ];
      };
    },
  };
}

/** Opens a sheet; nothing where it is open, for some builds of Excel refuse to open it twice. */
export function opened(sheetId: string, sheetName: string, isProtected: boolean): WriteOperation[] {
  if (!isProtected) return [];
  const queue: WriteOperation['queue'] = (request) => {
    request.context.trace(openingTrace(sheetName));
    request.sheet(sheetId).protection.unprotect();
  };
  return [{ bytes: RANGE_BYTES + CALL_BYTES, queue }];
}

/** Closes it again, if it was: what a person left open stays so. */
export function closed(sheetId: string, wasProtected: boolean): WriteOperation[] {
  if (!wasProtected) return [];
  const queue: WriteOperation['queue'] = (request) =>
    request.sheet(sheetId).protection.protect(AGAINST_SLIPS);
  return [{ bytes: RANGE_BYTES + CALL_BYTES, queue }];
}

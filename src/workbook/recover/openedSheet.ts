import { protectionOf, type Protection } from '../apply/protection';
import { openingTrace } from '../hostErrors';
import { jsonBytes } from '../write/bytes';
import { CALL_BYTES, RANGE_BYTES, type WriteOperation } from '../write/operations';
import type { UndoStep } from './undoStep';

/** A sheet whose protection (without a password) is lifted for a moment, for `within` to be done. */
export interface OpenedSheet {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly protection: Protection;
  /** What is done while it is open, in the order in which it is to be undone. */
  readonly within: readonly UndoStep[];
}

export function openedSheet({ sheetId, sheetName, protection, within }: OpenedSheet): UndoStep {
  return {
    sheet: sheetName,
    bytes: within.reduce((sum, { bytes }) => sum + bytes, 2 * RANGE_BYTES),
    look: (context) => {
      const looked = within.map((step) => step.look(context));
      const now = context.workbook.worksheets.getItemOrNullObject(sheetId).protection;
      now.load('protected,options');
      return () => {
        if (now.isNullObject) return [];
        const undo = looked.flatMap((each) => each());
        if (undo.length === 0 && now.protected === (protection !== null)) return [];
        return [
          ...opened(sheetId, sheetName, protectionOf(now)),
          ...undo,
          ...closed(sheetId, protection),
        ];
      };
    },
  };
}

/** Opens a sheet; nothing where it is open, for some builds of Excel refuse to open it twice. */
export function opened(
  sheetId: string,
  sheetName: string,
  protection: Protection,
): WriteOperation[] {
  if (protection === null) return [];
  const queue: WriteOperation['queue'] = (request) => {
    request.context.trace(openingTrace(sheetName));
    request.sheet(sheetId).protection.unprotect();
  };
  return [{ bytes: RANGE_BYTES + CALL_BYTES, queue }];
}

/** Closes it again as it was, with what a person allowed on it: what a person left open stays so. */
export function closed(sheetId: string, protection: Protection): WriteOperation[] {
  if (protection === null) return [];
  const queue: WriteOperation['queue'] = (request) =>
    request.sheet(sheetId).protection.protect({ ...protection });
  return [{ bytes: RANGE_BYTES + CALL_BYTES + jsonBytes(protection), queue }];
}

import { AGAINST_SLIPS } from '../apply/protection';
import { CALL_BYTES, RANGE_BYTES, type Piece } from '../write/pieces';
import type { Footprint } from './footprint';

/** A sheet whose protection (without a password) is lifted for a moment, for `within` to be done. */
export interface OpenedSheet {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly wasProtected: boolean;
  /** What is done while it is open, in the order in which it is to be undone. */
  readonly within: readonly Footprint[];
}

export function openedSheet({ sheetId, sheetName, wasProtected, within }: OpenedSheet): Footprint {
  return {
    sheet: sheetName,
    bytes: within.reduce((sum, { bytes }) => sum + bytes, 2 * RANGE_BYTES),
    look: (context) => {
      const looked = within.map((footprint) => footprint.look(context));
      const { protection } = context.workbook.worksheets.getItemOrNullObject(sheetId);
      protection.load('protected');
      return () => {
        if (protection.isNullObject) return [];
        const undo = looked.flatMap((each) => each());
        if (undo.length === 0 && protection.protected === wasProtected) return [];
        return [unprotect(sheetId), ...undo, ...(wasProtected ? [protect(sheetId)] : [])];
      };
    },
  };
}

/** Does nothing on an unprotected sheet. */
export function unprotect(sheetId: string): Piece {
  return {
    bytes: RANGE_BYTES + CALL_BYTES,
    queue: (request) => request.sheet(sheetId).protection.unprotect(),
  };
}

export function protect(sheetId: string): Piece {
  return {
    bytes: RANGE_BYTES + CALL_BYTES,
    queue: (request) => request.sheet(sheetId).protection.protect(AGAINST_SLIPS),
  };
}

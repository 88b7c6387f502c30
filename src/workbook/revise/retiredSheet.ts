import { pinnedArea } from '../../sheets/layout/address';
import type { Area } from '../../sheets/layout/layout';
import { addedName } from '../recover/addedName';
import { movedName } from '../recover/movedName';
import { renamedSheet } from '../recover/renamedSheet';
import { shownSheet } from '../recover/shownSheet';
import type { Change } from '../write/change';
import { CALL_BYTES, RANGE_BYTES } from '../write/operations';
import type { StaleName } from '../layOutSheets';

/** A sheet of ours that makes room for a newer one and stays, hidden, under another name. */
export interface RetiredSheet {
  readonly sheetId: string;
  readonly before: string;
  readonly after: string;
  readonly isVisible: boolean;
  /** Defined names that no longer lead to it. */
  readonly names: readonly StaleName[];
  /** One that does from now on. */
  readonly added: { readonly name: string; readonly area: Area } | null;
}

/** Nothing on the sheet changes, and formulas that refer to it go on doing so. */
export function retiredSheet(sheet: RetiredSheet): Change {
  const { sheetId, before, after, isVisible, names, added } = sheet;
  return {
    operations: [
      {
        bytes: RANGE_BYTES + CALL_BYTES * (names.length + 4),
        queue: (request) => {
          const { names: all } = request.context.workbook;
          for (const { name } of names) all.getItem(name).delete();
          const retired = request.sheet(sheetId);
          retired.name = after;
          if (isVisible) retired.visibility = 'Hidden';
          if (added !== null) all.add(added.name, `=${pinnedArea(added.area, after)}`);
        },
      },
    ],
    undoSteps: [
      ...names.map(({ name, formula }) =>
        movedName({ name, before: formula, after: null, sheetName: before }),
      ),
      renamedSheet(sheetId, before, after),
      ...(isVisible ? [shownSheet(sheetId, before, 'Visible')] : []),
      ...(added === null ? [] : [addedName(added.name, before)]),
    ],
  };
}

import { pinnedArea } from '../../sheets/layout/address';
import type { Area } from '../../sheets/layout/layout';
import { retiredSheetStep, type Retired } from '../recover/retiredSheet';
import type { Change } from '../write/change';
import { CALL_BYTES, RANGE_BYTES } from '../write/operations';

export interface RetiredSheet extends Omit<Retired, 'added'> {
  /** Those of its names that no newer sheet takes over. */
  readonly dropped: readonly string[];
  /** A name that leads to it from now on. */
  readonly added: { readonly name: string; readonly area: Area } | null;
}

/** Nothing on the sheet changes, and formulas that refer to it go on doing so. */
export function retiredSheet(sheet: RetiredSheet): Change {
  const { sheetId, after, isVisible, dropped, added } = sheet;
  return {
    operations: [
      {
        bytes: RANGE_BYTES + CALL_BYTES * (dropped.length + 4),
        queue: (request) => {
          const { names: all } = request.context.workbook;
          for (const name of dropped) all.getItem(name).delete();
          const retired = request.sheet(sheetId);
          retired.name = after;
          if (isVisible) retired.visibility = 'Hidden';
          if (added !== null) all.add(added.name, `=${pinnedArea(added.area, after)}`);
        },
      },
    ],
    undoSteps: [retiredSheetStep({ ...sheet, added: added?.name ?? null })],
  };
}

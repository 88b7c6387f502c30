import { pinnedArea } from '../../sheets/layout/address';
import type { SheetLayout } from '../../sheets/layout/layout';
import type { Change } from '../write/change';
import { CALL_BYTES, RANGE_BYTES } from '../write/operations';

/**
 * Names that led to sheets which made room lead to newer ones, added in the same request; giving them back is part of
 * undoing what made room.
 */
export const takenNames = (layouts: readonly SheetLayout[], taken: readonly string[]): Change => ({
  operations: layouts.flatMap(({ name: sheet, names }) =>
    names
      .filter(({ name }) => taken.includes(name))
      .map(({ name, area }) => ({
        bytes: RANGE_BYTES + CALL_BYTES,
        queue: ({ context }) => {
          context.workbook.names.getItem(name).formula = `=${pinnedArea(area, sheet)}`;
        },
      })),
  ),
  undoSteps: [],
});

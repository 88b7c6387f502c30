import type { Area } from '../../sheets/layout/layout';
import { afterCellEdit, inWorkbook } from '../run';
import { parseAddress } from './address';

/** Something a person, or another add-in, changed on a sheet. */
export interface SheetChange {
  readonly sheetId: string;
  /** `cells`: contents of `areas`; `structure`: rows, columns or cells came, went or moved. */
  readonly kind: 'cells' | 'structure';
  readonly areas: readonly Area[];
  /** Somebody else, in a workbook that is edited together. */
  readonly isRemote: boolean;
}

/**
 * Tells of every change of cells in the workbook, by one handler, until the answer is called: it removes the
 * handler through the context that added it. One request each.
 *
 * @throws WorkbookError
 */
export async function watchChanges(
  onChange: (change: SheetChange) => void,
): Promise<() => Promise<void>> {
  const handler = (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    onChange(changeOf(event));
    return Promise.resolve();
  };
  const { changes, added } = await inWorkbook({}, async ({ context, sync }) => {
    const { onChanged } = context.workbook.worksheets;
    const result = onChanged.add(handler);
    await sync();
    return { changes: onChanged, added: result };
  });
  return async () => {
    try {
      // While a cell is being edited Excel would refuse, and the handler would stay.
      const how = { delayForCellEdit: true, previousObjects: added.context };
      await afterCellEdit(() =>
        Excel.run(how, async (context) => {
          changes.remove(handler);
          await context.sync();
        }),
      );
    } catch {
      // The workbook may be gone already; then so is the handler.
    }
  };
}

function changeOf(event: Excel.WorksheetChangedEventArgs): SheetChange {
  const areas = parseAddress(event.address);
  const isEdit = event.changeType === 'RangeEdited' && areas.length > 0;
  return {
    sheetId: event.worksheetId,
    kind: isEdit ? 'cells' : 'structure',
    areas,
    isRemote: event.source === 'Remote',
  };
}

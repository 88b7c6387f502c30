import { CustomCommandExecutionError, ICommandService, type Worksheet } from '@univerjs/core';
import { sheetExtras } from '../../host/engine/extras';
import { isLocked } from '../../host/engine/protection';
import type { Spreadsheet } from '../spreadsheet';
import { goesUnsaid, refuses, type Change, type ProtectedSheet } from './refusal';

function protectionOf(worksheet: Worksheet): ProtectedSheet | null {
  const { protection } = sheetExtras(worksheet);
  if (protection === undefined) return null;
  return {
    options: protection.options,
    isLocked: (row, column) => isLocked(worksheet, row, column),
  };
}

/**
 * Keeps a user's hands off the locked cells of protected sheets: before an edit begins, and for everything
 * else (pasting, filling, dragging, deleting, inserting rows …) where Univer changes the sheet.
 *
 * @param isHostWriting what the add-in does is judged by the host, which answers it with an error
 */
export function guardProtectedSheets(
  { facade, univer }: Spreadsheet,
  isHostWriting: () => boolean,
  onRefused: (sheetName: string) => void,
): void {
  facade.addEvent(facade.Event.BeforeSheetEditStart, (event) => {
    const sheet = protectionOf(event.worksheet.getSheet());
    if (!sheet?.isLocked(event.row, event.column)) return;
    event.cancel = true;
    onRefused(event.worksheet.getSheetName());
  });
  univer
    .__getInjector()
    .get(ICommandService)
    .beforeCommandExecuted((command, options) => {
      if (isHostWriting() || options?.fromFormula || options?.onlyLocal) return;
      const change = command as Change & { readonly params?: { readonly subUnitId?: string } };
      const worksheet = facade
        .getActiveWorkbook()
        ?.getWorkbook()
        .getSheetBySheetId(change.params?.subUnitId ?? '');
      const sheet = worksheet && protectionOf(worksheet);
      if (sheet && refuses(sheet, change)) {
        if (!goesUnsaid(change)) onRefused(worksheet.getName());
        throw new CustomCommandExecutionError('the cells are locked');
      }
      keepExtras(change);
    });
}

/** Univer's Delete key would empty a cell's `custom` field too, and with it "not locked". */
function keepExtras({ params }: Change): void {
  for (const row of Object.values(params?.cellValue ?? {})) {
    for (const cell of Object.values(row ?? {}) as ({ custom?: unknown } | null)[]) {
      if (cell?.custom === null) delete cell.custom;
    }
  }
}

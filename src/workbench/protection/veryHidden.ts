import { CustomCommandExecutionError, ICommandService } from '@univerjs/core';
import { sheetExtras } from '../../host/engine/extras';
import type { Spreadsheet } from '../spreadsheet';

const SHOW = 'sheet.command.set-worksheet-show';

/**
 * Univer knows hidden sheets and offers them for showing; very hidden ones only code may show, so they are
 * taken out of its menus, and a show command for one of them is refused.
 */
export function keepVeryHidden({ facade, univer }: Spreadsheet): void {
  const veryHidden = () =>
    (facade.getActiveWorkbook()?.getSheets() ?? [])
      .map((sheet) => sheet.getSheet())
      .filter((sheet) => sheetExtras(sheet).visibility === 'VeryHidden');

  univer
    .__getInjector()
    .get(ICommandService)
    .beforeCommandExecuted(({ id, params }) => {
      if (id !== SHOW) return;
      const { subUnitId } = (params ?? {}) as { subUnitId?: string };
      if (veryHidden().some((sheet) => sheet.getSheetId() === subUnitId)) {
        throw new CustomCommandExecutionError('the sheet is very hidden');
      }
    });

  new MutationObserver(() => {
    const names = new Set(veryHidden().map((sheet) => sheet.getName()));
    for (const item of document.querySelectorAll<HTMLElement>('[role=menuitem]')) {
      item.style.display = names.has(item.textContent.trim()) ? 'none' : '';
    }
  }).observe(document.body, { childList: true, subtree: true });
}

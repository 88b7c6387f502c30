import type { Spreadsheet } from './spreadsheet';

const KEY = 'input-prompt';
/** Univer's plain kind of cell pop-up, beside warning and error. */
const INFO = 0;

/** Shows the input prompt of a cell's data validation while the cell is selected, as Excel does. */
export function showInputPrompts({ facade }: Spreadsheet): void {
  let shown: { dispose(): void } | null = null;
  facade.addEvent(facade.Event.SelectionChanged, ({ worksheet, selections }) => {
    shown?.dispose();
    shown = null;
    const first = selections[0];
    if (first === undefined) return;
    const cell = worksheet.getRange(first.startRow, first.startColumn);
    const rule = cell.getDataValidation()?.rule;
    if (!rule?.prompt || rule.showInputMessage === false) return;
    shown = cell.attachAlertPopup({
      key: KEY,
      type: INFO,
      title: rule.promptTitle ?? '',
      message: rule.prompt,
      width: 220,
      height: 100,
    });
  });
}

import type { IWorkbookData, IWorksheetData } from '@univerjs/core';

/** A workbook of the grid with these sheets, in this order; each sheet's id is its name. */
export function workbookOf(
  sheets: Readonly<Record<string, Partial<IWorksheetData>>>,
  rest: Partial<IWorkbookData> = {},
): IWorkbookData {
  const names = Object.keys(sheets);
  return {
    id: 'book',
    name: '工作簿',
    appVersion: '0.25.1',
    locale: 'zhCN' as IWorkbookData['locale'],
    styles: {},
    sheetOrder: names,
    sheets: Object.fromEntries(names.map((name) => [name, { id: name, name, ...sheets[name] }])),
    ...rest,
  };
}

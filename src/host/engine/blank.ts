import { LocaleType, type IWorkbookData, type IWorksheetData } from './univer';

/** Pixels, as Excel shows a new Chinese workbook: columns of 54 points, rows of 14.25. */
const DEFAULT_COLUMN_WIDTH = 72;
const DEFAULT_ROW_HEIGHT = 19;

/** Excel names sheets by such ids on the wire. */
export const newGuid = (): string => `{${crypto.randomUUID().toUpperCase()}}`;

/** An empty sheet; it grows when something is written beyond it. */
export const blankSheet = (id: string, name: string): Partial<IWorksheetData> => ({
  id,
  name,
  rowCount: 100,
  columnCount: 26,
  defaultColumnWidth: DEFAULT_COLUMN_WIDTH,
  defaultRowHeight: DEFAULT_ROW_HEIGHT,
});

export function blankWorkbook(name = '工作簿1'): IWorkbookData {
  const id = newGuid();
  return {
    id: newGuid(),
    name,
    appVersion: '0.25.1',
    locale: LocaleType.ZH_CN,
    styles: {},
    sheetOrder: [id],
    sheets: { [id]: blankSheet(id, 'Sheet1') },
  };
}

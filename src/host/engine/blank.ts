import { chinese } from '../language/chinese';
import type { Language } from '../language/language';
import { LocaleType, type IWorkbookData, type IWorksheetData } from './univer';

/** Excel names sheets by such ids on the wire. */
export const newGuid = (): string => `{${crypto.randomUUID().toUpperCase()}}`;

/** An empty sheet; it grows when something is written beyond it. */
export const blankSheet = (
  id: string,
  name: string,
  { columnWidth, rowHeight }: Language = chinese,
): Partial<IWorksheetData> => ({
  id,
  name,
  rowCount: 100,
  columnCount: 26,
  defaultColumnWidth: columnWidth,
  defaultRowHeight: rowHeight,
});

export function blankWorkbook(language: Language = chinese): IWorkbookData {
  const id = newGuid();
  return {
    id: newGuid(),
    name: `${language.words.workbook}1`,
    appVersion: '0.25.1',
    locale: LocaleType.ZH_CN,
    styles: {},
    ...(language !== chinese && {
      defaultStyle: { ff: language.font.name, fs: language.font.size },
    }),
    sheetOrder: [id],
    sheets: { [id]: blankSheet(id, 'Sheet1', language) },
  };
}

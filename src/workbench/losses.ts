import type { ForeignKind } from '../host/foreign';
import type { Loss } from '../host/xlsx/foreign/losses';
import { element } from './page';

/** What a person calls it, in Chinese with its counting word and in English. */
const KINDS: Readonly<Record<ForeignKind, readonly [measure: string, zh: string, en: string]>> = {
  chart: ['张', '图表', 'charts'],
  picture: ['张', '图片', 'pictures'],
  shape: ['个', '图形', 'shapes'],
  pivotTable: [
    '个',
    '数据透视表（已算出的值留在单元格里）',
    'pivot tables (values stay in the cells)',
  ],
  slicer: ['个', '切片器', 'slicers'],
  control: ['个', '控件或嵌入对象', 'controls or embedded objects'],
  threadedComment: [
    '份',
    '批注对话（首条文字留作批注）',
    'comment threads (the first text stays as a note)',
  ],
  queryTable: [
    '个',
    '“表格”的外部数据查询（已取回的数据保留）',
    'queries behind tables (their data stay)',
  ],
  colorFilter: ['个', '按颜色的筛选', 'filters by colour'],
  conditionalLook: ['组', '条件格式的扩展外观', 'extended looks of conditional formats'],
  cellMetadata: [
    '处',
    '单元格里的数据类型、图片或动态数组标记',
    'data types, pictures or spill marks in cells',
  ],
  macros: [
    '个',
    '宏（.xlsx 不能带宏；要留宏，请在 Excel 中另存为 .xlsm）',
    'macro projects (an .xlsx has none)',
  ],
  macroSheet: ['张', '宏表', 'macro sheets'],
  chartSheet: ['张', '图表工作表', 'chart sheets'],
  signature: ['个', '数字签名（内容一经改动即失效）', 'digital signatures'],
  sharing: ['份', '共享修订记录', 'records of a shared workbook'],
  other: ['处', '其他附加内容', 'other parts'],
};

const REASONS: Readonly<Record<Loss['why'], readonly [zh: string, en: string]>> = {
  unknown: ['', ''],
  sheetGone: ['，随工作表删去', ', gone with the sheet'],
  changed: ['，因所在单元格已改动', ', as its cells have changed'],
};

/** One loss in words. */
export function wordsOf({ sheet, kind, count, why }: Loss): { zh: string; en: string } {
  const [measure, zh, en] = KINDS[kind];
  const [because, reason] = REASONS[why];
  return {
    zh: `${sheet === null ? '' : `「${sheet}」：`}${count} ${measure}${zh}${because}`,
    en: `${sheet === null ? '' : `“${sheet}”: `}${count} ${en}${reason}`,
  };
}

/** Asks whether to save a workbook although something of the file that it was opened from would not be in it. */
export function askAboutLosses(name: string, losses: readonly Loss[]): Promise<boolean> {
  const dialog = element<HTMLDialogElement>('losses');
  element('losses-question').textContent =
    `「${name}.xlsx」有工作台保存不了的内容，保存后的文件里将没有：`;
  element('losses-list').replaceChildren(
    ...losses.map((loss) => {
      const { zh, en } = wordsOf(loss);
      const line = document.createElement('li');
      const english = document.createElement('span');
      line.textContent = zh;
      english.lang = 'en';
      english.textContent = en;
      line.append(english);
      return line;
    }),
  );
  dialog.returnValue = 'cancel';
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.onclose = () => resolve(dialog.returnValue === 'save');
  });
}

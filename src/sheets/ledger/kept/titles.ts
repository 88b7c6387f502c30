import { tabName } from '../../layout/tabName';

/** Titles of a 台账's columns beside the ledger's own. */
export const keptTitles = {
  id: '台账编号',
  unit: '填报单位',
  from: '首报月份',
  to: '截至月份',
  check: '检查结果',
  struck: '剔除原因',
  file: '来源文件',
  note: '由「汇集」写入，一行一条依据。不计入的行，在「剔除原因」写明原因即可，不要删行；「截至月份」有数的行，单位后来不再报了。',
} as const;

/** What the sheet of a ledger is called. */
export const ledgerTab = ({ title }: { readonly title: string }): string =>
  tabName(`台账 ${title}`);

import type { Ledger, LedgerColumn, Plan } from '../../../plan/types';
import { tabNames } from '../../layout/tabName';
import { templateSheetName } from '../../template/labels';

/** Names of the ledgers' sheets in a template, in the order of the ledgers. */
export const ledgerTabs = (ledgers: readonly Ledger[]): readonly string[] =>
  tabNames(
    ledgers.map(({ title }) => `台账 ${title}`),
    '',
    [templateSheetName],
  );

export const ledgerTexts = {
  title: ({ title }: Ledger): string => `${title}台账`,
  check: '自动检查',
  note: '退回原因',
  selfCheck: '自检结果：',
  nothing: '还没有填',
  notPrinted: '；台账比打印区域长，打印前请重新设置打印区域',
  howTo: (ledger: Ledger, plan: Plan): string =>
    `一行填一${perRow(ledger)}，从年初累计到本期末；可以整片粘贴，上期的行不要删。没有的，在第一行「${ledger.columns[0]?.heading ?? ''}」填“无”。` +
    `「填报」表里对应的数由本表自动${ledger.feeds.some(({ sum }) => sum !== null) ? '数出和累加' : '数出'}。` +
    (ledger.columns.some(({ type }) => type === 'person')
      ? `只填姓名和所在企业，不填身份证号、电话。`
      : '') +
    `有问题请问${plan.wording.office || '汇总单位'}。`,
  /** Said where a cell of the column is chosen. */
  prompt: ({ type, unit, choices, required }: LedgerColumn): string =>
    [
      {
        organisation: '填全称，与营业执照一致。',
        uscc: '18 位，按营业执照填；最后一位是校验码。',
        patent: '如 201410424697.5；小数点后一位是校验码。',
        date: '如 2017-03-05。',
        amount: `填数字，单位${unit}。`,
        text: '',
        person: '只填姓名。',
        choice: `填${named(choices, 150)}。`,
      }[type],
      required ? '必填。' : '可以不填。',
    ].join(''),
} as const;

/** What a row is: 户, 件, 人 … by what its first column holds. */
function perRow({ columns }: Ledger): string {
  switch (columns[0]?.type) {
    case 'organisation':
      return columns.some(({ type }) => type === 'amount') ? '笔' : '户';
    case 'person':
      return '人';
    default:
      return '件';
  }
}

/** Words to choose from; of long ones, as many as so many letters take. */
function named(choices: readonly string[], letters: number): string {
  const all = choices.join('、');
  if (all.length <= letters) return all;
  const fit = choices.filter((_, at) => choices.slice(0, at + 1).join('、').length <= letters);
  return `${fit.join('、')}等${choices.length}个词之一`;
}

/** What 自动检查 says; `pass` alone needs nothing done. */
export const ledgerWords = {
  pass: '通过',
  error: '公式出错，请改成文字',
  required: (heading: string): string => `缺${heading}`,
  usccLength: '统一社会信用代码应为18位',
  usccCharacter: '统一社会信用代码有不该有的字符',
  usccCheck: '统一社会信用代码校验码不符，请核对',
  patentLength: '专利号应为13位或9位（含校验码）',
  patentCharacter: '专利号有不该有的字符',
  patentCheck: '专利号校验码不符，请核对',
  date: '日期请按2017-03-05填',
  dateYear: (year: number): string => `日期不在${year}年`,
  dateLate: '日期晚于本期末',
  amount: '金额请填数字',
  negative: '金额不能是负数',
  above: (above: number, unit: string): string => `金额超过${above}${unit}，请核对单位`,
  choice: (choices: readonly string[]): string => `只能填${named(choices, 40)}`,
  repeated: (heading: string): string => `${heading}重复`,
} as const;

import type { Contact } from '../submission/contact';
import type { Severity } from '../../rules/finding';

/** The sheet before the template in a file that is sent back. */
export const returnSlipName = '退回单';

export const slipColumns = ['序', '级别', '位置', '项目', '问题', '更正要求'] as const;

export const slipSeverities: Readonly<Record<Severity, string>> = {
  error: '错误，须更正',
  warning: '疑问，须核实',
  info: '提示',
};

export const slipTexts = {
  title: '填报数据退回单',
  request: (until: string | null): string =>
    until === null
      ? '以下问题请在「填报」表中更正；数据确实无误的，请在「说明」栏写明原因。更正后保存，并报回本文件。'
      : `以下问题请在「填报」表中更正；数据确实无误的，请在「说明」栏写明原因。更正后保存，并于${until}前报回本文件。`,
  people: ({ filledBy = '', telephone = '', reviewer = '' }: Partial<Contact> = {}): string =>
    [
      ['填报人', filledBy],
      ['联系电话', telephone],
      ['审核人', reviewer],
    ]
      .map(([label, name]) => `${label}：${name === '' ? '（未填）' : name}`)
      .join('　　'),
  faultColumn: '退回问题',
  whole: '整份文件',
} as const;

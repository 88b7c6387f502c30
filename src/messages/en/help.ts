import type { help as original } from '../zh-CN/help';

export const help: typeof original = {
  title: 'IP target management · Handbook',
  contents: 'Contents',
  otherLanguage: '中文',
};

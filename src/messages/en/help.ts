import type { help as original } from '../zh-CN/help';

export const help: typeof original = {
  title: 'IP target management · Handbook',
  section: 'Handbook',
  contents: 'Contents',
};

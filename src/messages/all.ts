import { en } from './en';
import type { Locale } from './locale';
import { zhCN, type Messages } from './zh-CN';

const CATALOGUES: Readonly<Record<Locale, Messages>> = { 'zh-CN': zhCN, en };

/** Every text of a language at once; the pane loads only what it shows, see `load.ts`. */
export function messagesFor(locale: Locale): Messages {
  return CATALOGUES[locale];
}

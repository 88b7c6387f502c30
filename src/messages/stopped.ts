import { start as en } from './en/start';
import type { Locale } from './locale';
import { start as zh } from './zh-CN/start';

/** What the pane says when it cannot start: there in both languages, since loading may be what failed. */
export function stoppedText(locale: Locale): typeof zh {
  return locale === 'en' ? en : zh;
}

import { start as en } from './en/start';
import type { Locale } from './locale';
import { start as zh } from './zh-CN/start';

const STOPPED: Readonly<Record<Locale, typeof zh>> = { 'zh-CN': zh, en };

/** What the pane says when it cannot start: there in every language, since loading may be what failed. */
export const stoppedText = (locale: Locale): typeof zh => STOPPED[locale];

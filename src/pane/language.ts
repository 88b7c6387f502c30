import { localeOf, type Locale } from '../messages';

const KEY = 'ip-target-language';

/** The language picked in the pane before, or else the one Excel speaks. */
export function firstLocale(displayLanguage: string | undefined): Locale {
  const kept = read();
  return kept === 'zh-CN' || kept === 'en' ? kept : localeOf(displayLanguage);
}

function read(): string | null {
  try {
    return window.localStorage.getItem(KEY);
  } catch {
    // Storage can be forbidden in a frame; the pane works without.
    return null;
  }
}

export function keepLocale(locale: Locale): void {
  try {
    window.localStorage.setItem(KEY, locale);
  } catch {
    // See `read`.
  }
}

export type Locale = 'zh-CN' | 'en';

/** @param displayLanguage Office's display language, e.g. `en-US`; anything but English gets Chinese. */
export function localeOf(displayLanguage: string | undefined): Locale {
  return displayLanguage !== undefined && /^en(-|$)/i.test(displayLanguage) ? 'en' : 'zh-CN';
}

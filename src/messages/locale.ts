export const LOCALES = ['zh-CN', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** What each language calls itself, and where its handbook lies beside the pane. */
export const LANGUAGES: Readonly<
  Record<Locale, { readonly name: string; readonly handbook: string }>
> = {
  'zh-CN': { name: '中文', handbook: 'help.html' },
  en: { name: 'English', handbook: 'help.en.html' },
};

/** @param displayLanguage Office's display language, e.g. `en-US`; one that nobody has written gets Chinese. */
export function localeOf(displayLanguage: string | undefined): Locale {
  const wanted = primary(displayLanguage ?? '');
  return LOCALES.find((locale) => primary(locale) === wanted) ?? 'zh-CN';
}

const primary = (language: string): string => language.toLowerCase().replace(/-.*$/, '');

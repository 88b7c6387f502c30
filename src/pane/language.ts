import { localeOf, LOCALES, type Locale } from '../messages';
import { keep, kept } from './preference';

const KEY = 'ip-target-language';

/** The language picked in the pane before, or else the one Excel speaks. */
export function firstLocale(displayLanguage: string | undefined): Locale {
  const picked = kept(KEY);
  return LOCALES.find((locale) => locale === picked) ?? localeOf(displayLanguage);
}

export const keepLocale = (locale: Locale): void => keep(KEY, locale);

import { chinese } from './chinese';
import { english } from './english';
import type { Language } from './language';

/** @param locale a language tag, e.g. `zh-CN`; every other language than Chinese is answered in English */
export const languageOf = (locale: string): Language => (/^zh/i.test(locale) ? chinese : english);

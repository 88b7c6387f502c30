import { en } from './en';
import { zhCN, type Messages } from './zh-CN';

export type { Messages };
export type { FailureText } from './zh-CN/failures';
export { findingText, refusalText, type WordedFinding } from './finding';
export type { FindingCatalogue, FindingText } from './findingTexts';
export { noteText, problemText, questionText, refusedFileText, rejectionText } from './file';
export type { FileText } from './zh-CN/files';
export type { ReminderFacts } from './zh-CN/gather';
export { failureText, type WordedFailure } from './failure';
export { planPathText, planProblemText } from './planProblem';

export type Locale = 'zh-CN' | 'en';

const CATALOGUES: Readonly<Record<Locale, Messages>> = { 'zh-CN': zhCN, en };

export function messagesFor(locale: Locale): Messages {
  return CATALOGUES[locale];
}

/** @param displayLanguage Office's display language, e.g. `en-US`; anything but English gets Chinese. */
export function localeOf(displayLanguage: string | undefined): Locale {
  return displayLanguage !== undefined && /^en(-|$)/i.test(displayLanguage) ? 'en' : 'zh-CN';
}

export type { Messages } from './zh-CN';
export type { FirstMessages } from './zh-CN/first';
export { messagesFor } from './all';
export { isWhole, loadFirstMessages, loadMessages } from './load';
export { LANGUAGES, localeOf, LOCALES, type Locale } from './locale';
export { stoppedText } from './stopped';
export type { FailureText } from './zh-CN/failures';
export { findingText, itemText, refusalText, type WordedFinding } from './finding';
export type { FindingCatalogue, FindingText } from './findingTexts';
export {
  noteText,
  problemText,
  questionText,
  refusedFileText,
  rejectionText,
  superiorProblemText,
} from './file';
export type { FileText } from './zh-CN/files';
export type { ReminderFacts } from './zh-CN/gather';
export { failureText, type WordedFailure } from './failure';
export { ledgerText } from './ledger';
export { changeText } from './revision';
export { planPathText, planProblemText } from './planProblem';
export {
  aggregationText,
  basisText,
  doubtsText,
  doubtText,
  draftNames,
  leftOverText,
  placeText,
  type NoticeRefusal,
} from './notice';
export type { DraftNames } from './noticeTexts';

import type { Messages } from './zh-CN';
import type { FileText } from './zh-CN/files';

/** A union of codes with their facts, as the wordings of one group ask for them. */
type WordedOf<Texts> = {
  [Code in keyof Texts]: Texts[Code] extends (...facts: infer Facts) => unknown
    ? Facts extends [infer First]
      ? { readonly code: Code } & First
      : { readonly code: Code }
    : never;
}[keyof Texts];

type Files = Messages['files'];
export type WordedRefusal = WordedOf<Files['refusals']>;
export type WordedProblem = WordedOf<Files['problems']>;
export type WordedRejection = WordedOf<Files['rejections']>;
export type WordedNote = WordedOf<Files['notes']>;
export type WordedQuestion = WordedOf<Files['questions']>;

// Each wording takes its own code's facts; TypeScript cannot tie the key to the argument.
function worded<T>(texts: object, fact: { readonly code: string }): T {
  return (texts as Record<string, (facts: unknown) => T>)[fact.code]?.(fact) as T;
}

/** Why a file cannot be read. */
export function refusedFileText({ files }: Messages, refusal: WordedRefusal): FileText {
  return worded(files.refusals, refusal);
}

/** Why no figures can be taken from a workbook. */
export function problemText({ files }: Messages, problem: WordedProblem): FileText {
  return worded(files.problems, problem);
}

/** Why a workbook is no template that could be filled in. */
export function superiorProblemText(
  { superior }: Messages,
  problem: WordedOf<Messages['superior']['problems']>,
): string {
  return worded(superior.problems, problem);
}

/** Why a good file is not for this gathering. */
export function rejectionText({ files }: Messages, rejection: WordedRejection): FileText {
  return worded(files.rejections, rejection);
}

export function noteText({ files }: Messages, note: WordedNote): string {
  return worded(files.notes, note);
}

export function questionText({ files }: Pick<Messages, 'files'>, question: WordedQuestion): string {
  return worded(files.questions, question);
}

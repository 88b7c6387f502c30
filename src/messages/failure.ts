import type { Messages } from './zh-CN';
import type { FailureText } from './zh-CN/failures';

type Texts = Messages['failures'];

/** A failure that the catalogues can word: its code, and the facts that its wording asks for. */
export type WordedFailure = {
  [Code in keyof Texts]: Parameters<Texts[Code]> extends [infer Facts]
    ? { readonly code: Code } & Facts
    : { readonly code: Code };
}[keyof Texts];

export function failureText(messages: Messages, failure: WordedFailure): FailureText {
  // Each wording takes its own failure's facts; TypeScript cannot tie the key to the argument.
  const word = messages.failures[failure.code] as (facts: WordedFailure) => FailureText;
  return word(failure);
}

import type { FirstMessages } from './zh-CN/first';
import type { FailureText } from './zh-CN/failures';

type Texts = FirstMessages['failures'];

/** A failure that the catalogues can word: its code, and the facts that its wording asks for. */
export type WordedFailure = {
  [Code in keyof Texts]: Parameters<Texts[Code]> extends [infer Facts]
    ? { readonly code: Code } & Facts
    : { readonly code: Code };
}[keyof Texts];

export function failureText(messages: FirstMessages, failure: WordedFailure): FailureText {
  // Each wording takes its own failure's facts; TypeScript cannot tie the key to the argument.
  const word = messages.failures[failure.code] as (facts: WordedFailure) => FailureText;
  return word(failure);
}

import { NUMBER } from './plainNumber';
import { quantity } from './quantity';
import { numberCandidate, refuse, type PlainReason, type Refusal } from './reading';
import type { TextInput } from './textInput';

export type Finder = (input: TextInput) => Refusal | null;

export const UNIT = String.raw` ?[^\d\s\-~+,.、/:;|]{0,4}? ?`;
/** A number in digits or in words. */
export const VALUE = String.raw`(?:${NUMBER}|[〇零一二两三四五六七八九十百千万亿点壹贰叁肆伍陆柒捌玖拾佰仟]+)`;
/** What a hedge may stand beside: a number in digits or in words, with its unit. */
export const AMOUNT = String.raw`[\d.〇零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟][^、;:|\n]*?`;
/** Words that lead up to a figure and take nothing from it. */
export const LEAD = String.raw`(?:本年|今年|截至目前)?(?:(?:累计|共计|合计|总计|总共|一共|共有|共|占比|(?:已|实际)?完成|实现)+(?:达到|达|为|有)?:? ?)`;

/**
 * A refusal for every text that fits a pattern. `said` names the part of it whose quantity is suggested; commas,
 * blanks and marks that the pattern let in are taken out of it first.
 */
export function shaped(
  code: PlainReason,
  pattern: RegExp,
  said?: (match: RegExpExecArray) => string,
): Finder {
  return ({ text, raw, measure }) => {
    const match = pattern.exec(text);
    if (!match) return null;
    const suggested = said ? quantity(said(match), measure) : null;
    return refuse(code, raw, suggested === null ? null : numberCandidate(suggested));
  };
}

export const first = (match: RegExpExecArray): string => (match[1] ?? '').trim();

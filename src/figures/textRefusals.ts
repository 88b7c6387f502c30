import { chineseNumber, percentInWords } from './chineseNumber';
import { fractionOf } from './fractionText';
import { NUMBER, parseNumber } from './plainNumber';
import { quantity } from './quantity';
import { ask, numberCandidate, refuse, type PlainReason, type Refusal } from './reading';
import type { TextInput } from './textInput';
import { suffixOf } from './units';
import { wordMeaning } from './words';

type Finder = (input: TextInput) => Refusal | null;

const UNIT = String.raw` ?[^\d\s\-~+,.、/:;|]{0,4}? ?`;
/** What a hedge may stand beside: a number in digits or in words, with its unit. */
const AMOUNT = String.raw`[\d.〇零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟][^、;:|\n]*?`;

/**
 * A refusal for every text that fits a pattern. `said` names the part of it whose quantity is suggested; commas,
 * blanks and marks that the pattern let in are taken out of it first.
 */
function shaped(
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

const first = (match: RegExpExecArray): string => (match[1] ?? '').trim();
const bothSides = (match: RegExpExecArray): string => first(match) + (match[2] ?? '').trim();
const joined = (match: RegExpExecArray): string => first(match).replace(/[^\d.]/g, '');

/** Everything that looks like a number and must not be taken for one; the first that fits decides. */
export const NOT_NUMBERS: readonly Finder[] = [
  words,
  shaped('apostrophe', new RegExp(`^['‘’\`´](${NUMBER})$`), first),
  severalLines,
  formulaText,
  shaped('percentPoints', /百分点/),
  shaped('rate', new RegExp(`^${NUMBER}${UNIT}/ ?(年|月|季|季度|天|日|周|人)$`)),
  shaped('range', new RegExp(`^${NUMBER}${UNIT} ?(?:[-~–—―]+|至|到) ?${NUMBER}${UNIT}$`)),
  shaped(
    'condition',
    new RegExp(
      `^(?:[<>≤≥≦≧=]+|不少于|不低于|不超过|至少|最多|超过|大于|小于|不足|高于|低于|逾|超) ?${NUMBER}${UNIT}$`,
    ),
  ),
  shaped('condition', new RegExp(`^${NUMBER}${UNIT} ?(?:以上|以下|以内|及以上)${UNIT}$`)),
  shaped('openEnded', new RegExp(`^${NUMBER}${UNIT}\\+$`)),
  shaped(
    'approximate',
    new RegExp(
      `^(?:大约|约为|约|将近|接近|近|大概|大致|差不多)(?:有|为)? ?(${AMOUNT})(?:左右|上下)?$`,
    ),
    first,
  ),
  shaped('approximate', new RegExp(`^(?:估计|预计|预估|暂估)(?:有|为)? ?${AMOUNT}$`)),
  shaped(
    'approximate',
    new RegExp(`^(${AMOUNT})(?:左右|上下|余|多个|多|来|出头)(${UNIT})$`),
    bothSides,
  ),
  shaped('sign', new RegExp(`^\\+(${NUMBER})$`), first),
  shaped('enumerationMark', /^(\d{1,3}(?:、\d{3})+)$/, joined),
  shaped('enumerationMark', /^\d+(?:、\d+)+$/),
  shaped('blankInside', /^(\d{1,3}(?: \d{3})+(?:\.\d+)?)$/, joined),
  shaped('blankInside', /^[\d,]+(?: [\d,.]+)+$/),
  shaped('scientific', /^(\d+(?:\.\d+)?e[+-]?\d{1,2})$/i, (match) => plain(first(match))),
  shaped('strayStop', new RegExp(`^(${NUMBER})[。.,、;:]$`), first),
  shaped('decimalMark', /^(\d+[。·•‧]\d+)$/, (match) => first(match).replace(/[。·•‧]/, '.')),
  shaped('twoPoints', /^\d*(?:\.\d*){2,}$/),
  shaped('commaPlace', /^(\d+,\d{1,2})$/, (match) => first(match).replace(',', '.')),
  shaped('commaPlace', /^[\d,.]*,[\d,.]*$/),
  shaped('decimalMark', /^(\.\d+[^\d]{0,4})$/, first),
  shaped('brackets', new RegExp(`^[([【〔].*${NUMBER}.*[)\\]】〕]$`)),
  noted,
  shaped(
    'twoNumbers',
    new RegExp(`^(${NUMBER}[^\\d,;。]*)[,;。] ?(?:其中|包括|包含|含).*\\d`),
    first,
  ),
  shaped(
    'withRemark',
    new RegExp(
      `^(?:本年|今年|截至目前)?(?:累计|共计|合计|总计|总共|一共|共有|共|(?:已|实际)?完成|实现)+(?:达到|达|为|有)?:? ?(${AMOUNT})$`,
    ),
    first,
  ),
  shaped('withRemark', /^(\d.*[元圆][整正])$/, first),
  fractionOf,
  shaped(
    'symbolDigit',
    /^[\u2150-\u218B\u2460-\u24FF\u2776-\u2793\u3220-\u3229\u3251-\u325F\u3280-\u3289\u32B1-\u32BF]+/,
  ),
  chineseWords,
  lookalikes,
];

function words({ text, raw, context }: TextInput): Refusal | null {
  const meaning = wordMeaning(text, context.planCell);
  if (meaning === null) return null;
  const [only, ...more] = meaning.candidates;
  if (only && more.length === 0) return refuse(meaning.reason, raw, only);
  return ask(meaning.reason, raw, meaning.candidates);
}

function severalLines({ text, raw, measure }: TextInput): Refusal | null {
  const [head = '', ...rest] = text.split('\n');
  if (!rest.some((line) => /\d/.test(line))) return null;
  const match = new RegExp(`^(${NUMBER}) ?([^\\d]*)$`).exec(head.trim());
  const value = match ? parseNumber(match[1] ?? '') : null;
  const own = match !== null && suffixOf((match[2] ?? '').trim(), measure)?.kind === 'own';
  // Two bare numbers are equal in rank; a remark behind the first one leaves it standing.
  const remark = rest.some((line) => /[^\d\s.,]/.test(line));
  return refuse('twoNumbers', raw, value !== null && own && remark ? numberCandidate(value) : null);
}

/** A word behind which stands a part of the number before it. */
const A_PART = /^(?:其中|包括|包含|内含|含)/;
/** The number is not what was reached by now, or not by itself. */
const NOT_THE_FIGURE =
  /预|约|估|拟|暂|待|初步|目标|计划|任务|去年|上年|同期|上期|上月|当月|本月|单月|当期|新增|左右|余|以上|以下|不足|超|不含|未含|应|欠|差|单位|[十百千万亿元]/;

/** 12（其中企业8）, 0（未开展）: what stands in brackets behind a number is a remark, or a second number. */
function noted({ text, raw, measure }: TextInput): Refusal | null {
  const match = /^([^()[\]【】〔〕]+?) ?[([【〔]([^()[\]【】〔〕]+)[)\]】〕] ?([^\d]{0,4})$/.exec(
    text,
  );
  if (!match) return null;
  const [, said = '', note = '', unit = ''] = match;
  const value = quantity(said + unit, measure);
  if (value === null) return null;
  const number = numberCandidate(value);
  if (/\d/.test(note)) return refuse('twoNumbers', raw, A_PART.test(note) ? number : null);
  if (A_PART.test(note)) return refuse('withRemark', raw, number);
  return NOT_THE_FIGURE.test(note) ? refuse('brackets', raw) : refuse('withRemark', raw, number);
}

/** `=2923`: typed into a cell of text, so that nothing was worked out. */
function formulaText(input: TextInput): Refusal | null {
  const said = /^=+ ?(.+)$/.exec(input.text)?.[1];
  if (said === undefined) return null;
  const value = quantity(said, input.measure);
  if (value !== null) return refuse('formulaText', input.raw, numberCandidate(value));
  const fraction = fractionOf({ ...input, text: said });
  return fraction && refuse('formulaText', input.raw, fraction.suggestion);
}

function chineseWords({ text, raw, measure }: TextInput): Refusal | null {
  const value = quantity(text, measure);
  if (value !== null) return refuse('chineseNumeral', raw, numberCandidate(value));
  const isNumeral = chineseNumber(text) !== null || percentInWords(text) !== null;
  return isNumeral ? refuse('chineseNumeral', raw) : null;
}

/** Letters that look like digits. An O can only be 0; an l or I may be 1 or a slash, so nothing is suggested. */
function lookalikes({ text, raw }: TextInput): Refusal | null {
  if (text.length > 1 && !/\d/.test(text)) return null;
  const zeros = text.replace(/[oO○〇]/g, '0');
  const digits = zeros.replace(/[lI|]/g, '1');
  const value = digits === text ? null : parseNumber(digits);
  if (value === null) return null;
  return refuse('lookalike', raw, digits === zeros ? numberCandidate(value) : null);
}

function plain(scientific: string): string {
  const value = Number(scientific);
  return Number.isSafeInteger(value) ? String(value) : '';
}

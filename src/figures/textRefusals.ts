import { isPercent } from '../plan/kinds';
import { chineseNumber, percentInWords } from './chineseNumber';
import { fractionOf } from './fractionText';
import { NUMBER, parseNumber } from './plainNumber';
import { ask, numberCandidate, refuse, type PlainReason, type Refusal } from './reading';
import type { TextInput } from './textInput';
import { suffixOf } from './units';
import { wordMeaning } from './words';

type Finder = (input: TextInput) => Refusal | null;

const UNIT = String.raw` ?[^\d\s\-~+,.、/:;|]{0,4}? ?`;

/**
 * A refusal for every text that fits a pattern. `number` names the group whose number is suggested;
 * commas, blanks and marks that the pattern let in are taken out of it first.
 */
function shaped(
  code: PlainReason,
  pattern: RegExp,
  number?: (match: RegExpExecArray) => string,
): Finder {
  return ({ text, raw }) => {
    const match = pattern.exec(text);
    if (!match) return null;
    const suggested = number ? parseNumber(number(match)) : null;
    return refuse(code, raw, suggested === null ? null : numberCandidate(suggested));
  };
}

const first = (match: RegExpExecArray): string => match[1] ?? '';
const joined = (match: RegExpExecArray): string => first(match).replace(/[^\d.]/g, '');

/** Everything that looks like a number and must not be taken for one; the first that fits decides. */
export const NOT_NUMBERS: readonly Finder[] = [
  words,
  shaped('apostrophe', new RegExp(`^['‘’\`´](${NUMBER})$`), first),
  severalLines,
  shaped('percentPoints', /百分点/),
  shaped('rate', new RegExp(`^${NUMBER}${UNIT}/ ?(年|月|季|季度|天|日|周|人)$`)),
  shaped('range', new RegExp(`^${NUMBER}${UNIT} ?(?:[-~–—―]+|至|到) ?${NUMBER}${UNIT}$`)),
  shaped(
    'condition',
    new RegExp(
      `^(?:[<>≤≥≦≧=]+|不少于|不低于|不超过|至少|最多|超过|大于|小于|不足) ?${NUMBER}${UNIT}$`,
    ),
  ),
  shaped('condition', new RegExp(`^${NUMBER}${UNIT} ?(?:以上|以下|以内|及以上)${UNIT}$`)),
  shaped('openEnded', new RegExp(`^${NUMBER}${UNIT}\\+$`)),
  shaped('approximate', new RegExp(`^(?:约|大约|近|大概|接近|预计) ?(${NUMBER})${UNIT}$`), first),
  shaped('approximate', new RegExp(`^(${NUMBER})${UNIT}(?:左右|上下|余|多|多个)${UNIT}$`), first),
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
  shaped('decimalMark', /^(\.\d+)$/, (match) => `0${first(match)}`),
  shaped('brackets', new RegExp(`^[([【〔].*${NUMBER}.*[)\\]】〕]$`)),
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

function chineseWords({ text, raw, measure }: TextInput): Refusal | null {
  const share = percentInWords(text);
  if (share !== null) {
    const fits = isPercent(measure);
    return refuse('chineseNumeral', raw, fits ? numberCandidate(share) : null);
  }
  const value = chineseNumber(text) ?? chineseNumber(withoutUnit(text, measure.unit));
  return value === null ? null : refuse('chineseNumeral', raw, numberCandidate(value));
}

function withoutUnit(text: string, unit: string): string {
  return unit !== '' && text.endsWith(unit) ? text.slice(0, -unit.length).trim() : '';
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

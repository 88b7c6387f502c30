import { isCount } from '../plan/kinds';
import { chineseNumber, percentInWords } from './chineseNumber';
import { fractionOf } from './fractionText';
import { HEDGES } from './hedges';
import { noted, severalLines, withPart } from './notes';
import { LEADING_GROUP, NUMBER, parseNumber } from './plainNumber';
import { quantity } from './quantity';
import { ask, numberCandidate, refuse, type Candidate, type Refusal } from './reading';
import { AMOUNT, first, LEAD, shaped, UNIT, type Finder } from './shaped';
import type { TextInput } from './textInput';
import { suffixOf } from './units';
import { wordMeaning } from './words';

const joined = (match: RegExpExecArray): string => first(match).replace(/[^\d.]/g, '');

/** Everything that looks like a number and must not be taken for one; the first that fits decides. */
export const NOT_NUMBERS: readonly Finder[] = [
  words,
  shaped('apostrophe', new RegExp(`^['‘’\`´](${NUMBER})$`), first),
  severalLines,
  formulaText,
  shaped('percentPoints', /百分点/),
  shaped('rate', new RegExp(`^${NUMBER}${UNIT}/ ?(年|月|季|季度|天|日|周|人)$`)),
  ...HEDGES,
  shaped('fraction', new RegExp(`^${NUMBER} ?: ?[1-9]\\d*$`)),
  shaped('sign', new RegExp(`^\\+${NUMBER}${UNIT}$`)),
  shaped('enumerationMark', new RegExp(`^(${LEADING_GROUP}(?:、\\d{3})+)$`), joined),
  shaped('enumerationMark', /^\d+(?:、\d+)+$/),
  shaped('blankInside', new RegExp(`^(${LEADING_GROUP}(?: \\d{3})+(?:\\.\\d+)?)$`), joined),
  shaped('blankInside', /^[\d,]+(?: [\d,.]+)+$/),
  shaped('scientific', /^(\d+(?:\.\d+)?e[+-]?\d{1,2})$/i, (match) => plain(first(match))),
  shaped('strayStop', new RegExp(`^(${NUMBER})[。.,、;:]$`), first),
  otherPoint,
  shaped('twoPoints', /^\d*(?:\.\d*){2,}$/),
  commaForPoint,
  shaped('commaPlace', /^[\d,.]*,[\d,.]*$/),
  shaped('decimalMark', /^(\.\d+[^\d]{0,4})$/, first),
  shaped('brackets', new RegExp(`^[([【〔].*${NUMBER}.*[)\\]】〕]$`)),
  noted,
  withPart,
  shaped('withRemark', new RegExp(`^${LEAD}(${AMOUNT})$`), first),
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

/** `=2923`: typed into a cell of text, so that nothing was worked out. */
function formulaText(input: TextInput): Refusal | null {
  const said = /^=+ ?(.+)$/.exec(input.text)?.[1];
  if (said === undefined) return null;
  const value = quantity(said, input.measure);
  if (value !== null) return refuse('formulaText', input.raw, numberCandidate(value));
  const fraction = fractionOf({ ...input, text: said });
  const isNumber = new RegExp(`^${NUMBER}${UNIT}$`).test(said);
  return fraction === null && !isNumber
    ? null
    : refuse('formulaText', input.raw, fraction?.suggestion);
}

/** 17。87 for 17.87. */
function otherPoint(input: TextInput): Refusal | null {
  const [, whole = '', part = ''] = /^(\d+)[。·•‧](\d+)$/.exec(input.text) ?? [];
  return part === '' ? null : refuse('decimalMark', input.raw, pointed(whole, part, input));
}

/** 17，87 for 17.87, and 0,950 for 0.95; but 10,00 may be 1,000, and a count has no decimals. */
function commaForPoint(input: TextInput): Refusal | null {
  const [, whole = '', part = ''] = /^(\d+(?=,\d{1,2}$)|0),(\d+)$/.exec(input.text) ?? [];
  if (part === '') return null;
  const isPoint = !isCount(input.measure) && /[1-9]/.test(part);
  return refuse('commaPlace', input.raw, isPoint ? pointed(whole, part, input) : null);
}

/** Null where the mark may part a pair: 2000,8 in one half of it. */
function pointed(whole: string, part: string, { measure, context }: TextInput): Candidate | null {
  const value = context.pair === undefined ? quantity(`${whole}.${part}`, measure) : null;
  return value === null ? null : numberCandidate(value);
}

/** 二点五万: with its point it is not worked out. */
const WITH_POINT = /^[〇零一二两三四五六七八九十百千万亿]+点[〇零一二三四五六七八九]+[十百千万亿]*/;
const NUMERAL = /^[〇零一二两三四五六七八九十百千万亿]+/;

/** Alone, 一 may be a dash and a circle a mark of something done. */
const STROKE_OR_CIRCLE = /^[一〇○◯]$/;

function chineseWords({ text, raw, measure }: TextInput): Refusal | null {
  if (STROKE_OR_CIRCLE.test(text)) return refuse('chineseNumeral', raw);
  const value = quantity(text, measure);
  if (value !== null) return refuse('chineseNumeral', raw, numberCandidate(value));
  const [numeral = ''] = WITH_POINT.exec(text) ?? NUMERAL.exec(text) ?? [];
  const isNumeral = numeral.includes('点') || chineseNumber(numeral) !== null;
  const hasUnit = isNumeral && suffixOf(text.slice(numeral.length).trim(), measure) !== null;
  const isRead = chineseNumber(text) !== null || percentInWords(text) !== null;
  return hasUnit || isRead ? refuse('chineseNumeral', raw) : null;
}

/** Letters that look like digits. An O can only be 0; an l or I may be 1 or a slash, so nothing is suggested. */
function lookalikes({ text, raw, measure }: TextInput): Refusal | null {
  if (text.length > 1 && !/\d/.test(text)) return null;
  const zeros = text.replace(/[oO○〇]/g, '0');
  const digits = zeros.replace(/[lI|]/g, '1');
  const value = digits === text ? null : parseNumber(digits);
  if (value === null) return null;
  const said = digits === zeros ? quantity(digits, measure) : null;
  return refuse('lookalike', raw, said === null ? null : numberCandidate(said));
}

function plain(scientific: string): string {
  const value = Number(scientific);
  return Number.isSafeInteger(value) ? String(value) : '';
}

import { NUMBER } from './plainNumber';
import { AMOUNT, first, LEAD, shaped, UNIT, VALUE, type Finder } from './shaped';

const bothSides = (match: RegExpExecArray): string => first(match) + (match[2] ?? '').trim();

const NUMERALS = '[〇零一二两三四五六七八九十百千万亿\\d]*';
/** Neighbours side by side: two or three, seven or eight; and three to five. */
const OR = '(?:一二|一两|二三|两三|三两|三四|四五|五六|六七|七八|八九|三五)';
/** 几, 数 and the like stand for digits that are not said: 十几, 数百. */
const SOME = `(?:${NUMERALS}(?:好?几|若干)|数(?=[十百千万亿]))[十百千万亿]*`;

/** A number that is said not to be the exact one: a range, a bound, about so many. */
export const HEDGES: readonly Finder[] = [
  shaped('range', new RegExp(`^(?:${LEAD})?${VALUE}${UNIT} ?(?:[-~–—―]+|至|到) ?${VALUE}${UNIT}$`)),
  shaped(
    'condition',
    new RegExp(
      `^(?:${LEAD})?(?:[<>≤≥≦≧=]+|不少于|不低于|不超过|不多于|不高于|不大于|不小于|不到|不足|不满|不及|未达到?|未到|未满|未超过|至少|至多|最少|最多|最低|最高|超过|突破|大于|小于|多于|少于|高于|低于|逾|超) ?${VALUE}${UNIT}$`,
    ),
  ),
  shaped(
    'condition',
    new RegExp(
      `^(?:${LEAD})?${VALUE}${UNIT} ?(?:及?以上|及?以下|以内|以外|之上|之下|之内|开外|不到|不足)${UNIT}$`,
    ),
  ),
  shaped('openEnded', new RegExp(`^${NUMBER}${UNIT}\\+$`)),
  shaped(
    'approximate',
    new RegExp(
      `^(?:${LEAD})?(?:大?约)?(?:${SOME}|(?:${NUMERALS}[十百千万亿])?${OR}(?![一二三四五六七八九])[十百千万亿]*)余?${UNIT}$`,
    ),
  ),
  shaped(
    'approximate',
    new RegExp(
      `^(?:${LEAD})?(?:≈|大约|约为|约|将近|接近|近|大概|大致|差不多)(?:有|为)? ?(${AMOUNT})(?:左右|上下)?$`,
    ),
    first,
  ),
  shaped('approximate', new RegExp(`^(?:${LEAD})?(?:估计|预计|预估|暂估)(?:有|为)? ?${AMOUNT}$`)),
  shaped(
    'approximate',
    new RegExp(`^(?:${LEAD})?(${AMOUNT})(?:左右|上下|余|多个|多|来|出头)(${UNIT})$`),
    bothSides,
  ),
];

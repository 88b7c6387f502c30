import { chineseNumber } from '../../figures/chineseNumber';
import { simplified } from '../../plan/simplified';

/** Signs of format and others that nobody sees. */
const UNSEEN = /[\p{Cf}\u115F\u1160\u3164]|\p{Variation_Selector}|\u034F/gu;
const DASHES = /[\p{Pd}~〜∼⁓˜−ー→]+/gu;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH_NAME =
  /(?<![a-z])(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?(?![a-z])/giu;
const NUMERALS = '〇○零一壹二贰两三叁四肆五伍六陆七柒八捌九玖十拾';
const NUMERAL = `[${NUMERALS}]+`;
/** 二O一七年, with a letter or a digit for 〇. */
const ROUND = new RegExp(`(?<=[${NUMERALS}])[oо0ο](?=[${NUMERALS}年月])`, 'giu');
/** 八月, 二〇一七年, 第二季, 前八个月 and 一至八; not 统一月报. */
const COUNTED = new RegExp(
  `(?<![统同每任某单唯])${NUMERAL}(?=个?[年月季日号]|[-、,至到])|(?<=[-、,至到])${NUMERAL}(?=个?[月季日号])`,
  'gu',
);
/** 元月, 元至八月; not 万元. */
const JANUARY = /(?<![万亿千百角美欧港日公单])元(?=[月至到、-])/gu;

/**
 * What people write of units and months, each word in one spelling: in half width, in simplified characters, with months in digits,
 * `-` for every dash and for 至 and 到 between them, and blanks only where they part letters or digits.
 */
export function plainLine(text: string): string {
  return simplified(text.normalize('NFKC'))
    .replace(UNSEEN, '')
    .replace(MONTH_NAME, (name) => `${MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1}月`)
    .replace(DASHES, '-')
    .replace(/\s+/gu, ' ')
    .replace(/(?<![a-z\d]) | (?![a-z\d])/giu, '')
    .replace(/(?<=\d月?)一(?=\d)/gu, '-')
    .replace(JANUARY, '1')
    .replace(ROUND, '〇')
    .replace(
      COUNTED,
      (words, at: number, line: string) => apart(line.slice(0, at)) + counted(words),
    )
    .replace(/(?<=[\d月年日号季度份])[至到](?=[\d前])/gu, '-')
    .replace(/(?<=\d月?)_(?=\d{1,2}月)/gu, '-')
    .trim();
}

const counted = (words: string): string => String(chineseNumber(words) ?? words);

/** What parts a number from digits before it: 2017三季度 is of the year 2017. */
function apart(before: string): string {
  if (!/\d$/u.test(before)) return '';
  return /(?<!\d)(?:19|20)\d\d$/u.test(before) ? '年' : ' ';
}

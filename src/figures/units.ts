import { isCount, isDensity, isPercent } from '../plan/kinds';
import { withoutNoise } from './plainNumber';
import type { ReadMeasure } from './reading';

/** Words for one piece of something, as they are put behind a number. */
const COUNTERS = [
  '件',
  '家',
  '个',
  '笔',
  '位',
  '人',
  '名',
  '篇',
  '项',
  '户',
  '次',
  '起',
  '宗',
  '例',
  '条',
  '人次',
  '辆',
  '块',
];

/** Of none of these are there as many as of other pieces: 8 firms have more loans, and more people. */
const APART: readonly (readonly string[])[] = [['笔'], ['位', '人', '名', '人次']];

/** Counters that say the same: a person is 位, 人 or 名. */
const SAME: readonly (readonly string[])[] = [
  ['位', '人', '名'],
  ['家', '户'],
];

const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1e3],
  ['万', 1e4],
  ['十万', 1e5],
  ['百万', 1e6],
  ['千万', 1e7],
  ['亿', 1e8],
  ['十亿', 1e9],
  ['百亿', 1e10],
  ['千亿', 1e11],
  ['万亿', 1e12],
]);

/** From so much on a multiplier alone, behind money, is said of 元: 2000万. */
const OF_YUAN_FROM = 1e4;

/** The suffixes with which a number is in the measure's own unit. */
export function ownUnits(measure: ReadMeasure): readonly string[] {
  if (isPercent(measure)) return ['%'];
  const same = SAME.find((words) => words.includes(measure.unit)) ?? [measure.unit];
  if (!isDensity(measure)) return same;
  return [...same, '件', '件/万人', '件每万人', `${measure.unit}/万人`];
}

const CURRENCY =
  /^(?:美元|美金|港元|港币|澳元|欧元|日元|日圆|英镑|韩元|韩币|加元|新元|新台币|台币|卢布|瑞郎|泰铢|外币|USD|HKD|EUR|JPY|GBP)$/i;

export type Suffix =
  | { readonly kind: 'own' }
  | { readonly kind: 'multiplied'; readonly factor: number }
  /** Another unit; `alike`: other pieces, of which there are as many. */
  | { readonly kind: 'foreign'; readonly alike: boolean };

const FOREIGN: Suffix = { kind: 'foreign', alike: false };
const OTHER_PIECES: Suffix = { kind: 'foreign', alike: true };

/** What the text behind a number says; null when it is no unit at all. A unit may stand in brackets. */
export function suffixOf(text: string, measure: ReadMeasure): Suffix | null {
  const word = withoutBrackets(text);
  if (word === '') return text === '' ? { kind: 'own' } : null;
  if (ownUnits(measure).includes(word)) return { kind: 'own' };
  if (word === '‰') return isPercent(measure) ? { kind: 'multiplied', factor: 0.1 } : FOREIGN;
  if (isCounter(word)) return isApart(word, measure) ? FOREIGN : OTHER_PIECES;
  const [multiplier, rest] = multiplied(word);
  if (CURRENCY.test(rest)) return FOREIGN;
  if (isPercent(measure)) return isCounter(rest) || yuan(rest) ? FOREIGN : null;
  const own = yuanIn(measure);
  if (own !== null && (yuan(rest) || (rest === '' && multiplier >= OF_YUAN_FROM))) {
    return { kind: 'multiplied', factor: multiplier / own };
  }
  if (rest === '' || ownUnits(measure).includes(rest)) {
    return { kind: 'multiplied', factor: multiplier };
  }
  return isCounter(rest) || yuan(rest) ? FOREIGN : null;
}

/** A unit as it stands in brackets or not: `（%）` is `%`. */
export function withoutBrackets(text: string): string {
  return /^[([{【〔〖](.*)[)\]}】〕〗]$/.exec(text)?.[1]?.trim() ?? text;
}

/**
 * A number with such a unit in the measure's own; null where that cannot be told. Pieces of a kind are counted alike,
 * whatever they are called, but neither money nor a share is made of them, and no density is counted in tens of thousands.
 */
export function inOwnUnit(value: number, unit: Suffix, measure: ReadMeasure): number | null {
  switch (unit.kind) {
    case 'own':
      return value;
    case 'multiplied':
      return isDensity(measure) ? null : withoutNoise(value * unit.factor);
    case 'foreign':
      return unit.alike && isCount(measure) ? value : null;
  }
}

function isApart(word: string, { unit }: ReadMeasure): boolean {
  return APART.some((words) => words.includes(word) !== words.includes(unit));
}

function isCounter(word: string): boolean {
  return COUNTERS.includes(word);
}

/** 元, also as it ends an amount on a slip: 元整. */
function yuan(word: string): boolean {
  return /^[元圆](?:整|正|人民币)?$/.test(word);
}

/** How many 元 a measure's unit is: 10,000 for 万元; null for what is not counted in 元. */
export function yuanIn({ unit }: ReadMeasure): number | null {
  const [multiplier, rest] = multiplied(unit);
  return rest === '元' ? multiplier : null;
}

/** `万件` as 10,000 and `件`; a word without a multiplier as 1 and itself. */
function multiplied(word: string): readonly [multiplier: number, rest: string] {
  const [, head = '', rest = word] = /^([十百千万亿]*)(.*)$/s.exec(word) ?? [];
  const multiplier = MULTIPLIERS.get(head);
  return multiplier === undefined ? [1, word] : [multiplier, rest.trim()];
}

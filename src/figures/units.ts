import { isDensity, isPercent } from '../plan/kinds';
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

/** Counters that say the same: a person is 位, 人 or 名. */
const SAME: readonly (readonly string[])[] = [
  ['位', '人', '名'],
  ['家', '户'],
];

/** Money in 元. */
const MONEY: ReadonlyMap<string, number> = new Map([
  ['元', 1],
  ['千元', 1e3],
  ['万', 1e4],
  ['万元', 1e4],
  ['百万元', 1e6],
  ['千万元', 1e7],
  ['亿', 1e8],
  ['亿元', 1e8],
]);

const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1e3],
  ['万', 1e4],
  ['亿', 1e8],
]);

/** The suffixes with which a number is in the measure's own unit. */
export function ownUnits(measure: ReadMeasure): readonly string[] {
  if (isPercent(measure)) return ['%'];
  const same = SAME.find((words) => words.includes(measure.unit)) ?? [measure.unit];
  if (!isDensity(measure)) return same;
  return [...same, '件', '件/万人', '件每万人', `${measure.unit}/万人`];
}

export type Suffix =
  | { readonly kind: 'own' }
  | { readonly kind: 'multiplied'; readonly factor: number }
  | { readonly kind: 'foreign' };

/** What the text behind a number says; null when it is no unit at all. */
export function suffixOf(text: string, measure: ReadMeasure): Suffix | null {
  if (text === '' || ownUnits(measure).includes(text)) return { kind: 'own' };
  const own = MONEY.get(measure.unit);
  const money = MONEY.get(text);
  if (own !== undefined && money !== undefined) return { kind: 'multiplied', factor: money / own };
  const multiplier = MULTIPLIERS.get(text.charAt(0));
  if (multiplier !== undefined && !isPercent(measure)) {
    const rest = text.slice(1).trim();
    if (rest === '' || ownUnits(measure).includes(rest)) {
      return { kind: 'multiplied', factor: multiplier };
    }
  }
  return COUNTERS.includes(text) || money !== undefined || text === '‰'
    ? { kind: 'foreign' }
    : null;
}

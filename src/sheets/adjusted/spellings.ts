import { stemOf } from '../../plan/districtName';
import { measuresOf } from '../../plan/measures';
import { once } from '../../plan/once';
import type { DistrictId, MeasureId, Plan } from '../../plan/types';
import type { CellRef } from '../layout/address';
import { expression, quoted, type Expression } from '../formulas/text';

/** Nobody sees them, and gathering passes over them as well. */
const UNSEEN = ['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff'];
const BLANKS = [' ', '\u3000', '\u00a0', '\u2002', '\u2003', '\u2009', '\u202f'];

/**
 * What a typed word is made the same by, one character after the other: blanks of any width, full-width digits and
 * marks, and what MATCH takes for a wildcard. Tabs and line breaks go before, by CLEAN. A worksheet has no NFKC, and
 * ASC does nothing in a Western Excel.
 */
const UNIT: readonly (readonly [string, string])[] = [
  ...[...BLANKS, ...UNSEEN, '*', '＊', '?', '~'].map((letter) => [letter, ''] as const),
  ...[...'０１２３４５６７８９'].map((digit, value) => [digit, String(value)] as const),
  ...([...'ａｂＡＢ（）％'] as const).map((letter) => [letter, letter.normalize('NFKC')] as const),
];
/** 第14项 is 14. */
const MEASURE = [...UNIT, ['第', ''], ['项', ''], ['．', '.']] as const;
/** Behind a number in a list: 7. and 7、 */
const MARKS = '.、,，。:：)';

/** A stem in the list of keys: it fits only when no whole name does. */
const STEM = '#';

const same = (text: string, pairs: readonly (readonly [string, string])[]): string =>
  pairs
    .reduce((all, [from, to]) => all.replaceAll(from, to), text.replace(/\p{Cc}/gu, ''))
    .toLowerCase();

const sameIn = (cell: CellRef, pairs: readonly (readonly [string, string])[]): Expression =>
  expression(
    pairs.reduce<string>(
      (all, [from, to]) => `SUBSTITUTE(${all},${quoted(from)},${quoted(to)})`,
      `CLEAN(${cell})`,
    ),
  );

export const spelledDistrict = (cell: CellRef): Expression => sameIn(cell, UNIT);
export const spelledMeasure = (cell: CellRef): Expression => sameIn(cell, MEASURE);

/** Spelling → number in the plan's list, from 1; what two of them share is left out. */
type Keys = ReadonlyMap<string, number>;

function keysOf(spellings: readonly (readonly string[])[]): Keys {
  const keys = new Map<string, number | null>();
  spellings.forEach((all, index) => {
    for (const key of all) {
      const other = keys.get(key);
      keys.set(key, other === undefined || other === index + 1 ? index + 1 : null);
    }
  });
  return new Map([...keys].flatMap(([key, number]) => (number === null ? [] : [[key, number]])));
}

/** Names and aliases as gathering knows them, and each without its rank. */
export const districtKeyList = once((plan: Plan): Keys =>
  keysOf(
    plan.districts.map(({ name, aliases }) =>
      [name, ...aliases].flatMap((each) => {
        const key = same(each, UNIT);
        return [key, STEM + stemOf(key)];
      }),
    ),
  ),
);

/** 14a, or the measure's name, with its unit or without. */
export const measureKeyList = once((plan: Plan): Keys =>
  keysOf(
    measuresOf(plan).map(({ id, name, unit }) =>
      [id, name, `${name}（${unit}）`].map((each) => same(each, MEASURE)),
    ),
  ),
);

/** Which district a spelling means: its whole name first, then without its rank, then both without the city. */
export function districtIn(
  plan: Plan,
  spelled: CellRef,
  find: (key: string) => string,
): Expression {
  const city = same(plan.whole.name, UNIT);
  const cut = `IF(LEFT(${spelled},${city.length})=${quoted(city)},MID(${spelled},${city.length + 1},99),${spelled})`;
  const stem = (key: string) =>
    `"${STEM}"&IF(AND(LEN(${key})>2,ISNUMBER(FIND(MID(${key},LEN(${key}),1),"市县区"))),LEFT(${key},LEN(${key})-1),${key})`;
  return expression(
    [spelled, stem(spelled), cut, stem(cut)].reduceRight(
      (rest, key) => `IFERROR(${find(key)},${rest})`,
      '""',
    ),
  );
}

/** Which measure a spelling means: as it stands, else without a mark behind it. */
export function measureIn(spelled: CellRef, find: (key: string) => string): Expression {
  const cut = `IF(ISNUMBER(FIND(RIGHT(${spelled}),${quoted(MARKS)})),LEFT(${spelled},LEN(${spelled})-1),"")`;
  return expression(`IFERROR(${find(spelled)},IFERROR(${find(cut)},""))`);
}

export function districtMeant(plan: Plan, text: string): DistrictId | undefined {
  const keys = districtKeyList(plan);
  const key = same(text, UNIT);
  const city = same(plan.whole.name, UNIT);
  const cut = key.startsWith(city) ? key.slice(city.length) : key;
  const found = [key, STEM + stemOf(key), cut, STEM + stemOf(cut)].find((each) => keys.has(each));
  return found === undefined ? undefined : plan.districts[(keys.get(found) ?? 0) - 1]?.id;
}

export function measureMeant(plan: Plan, text: string): MeasureId | undefined {
  const keys = measureKeyList(plan);
  const key = same(text, MEASURE);
  const number =
    keys.get(key) ?? (MARKS.includes(key.slice(-1)) ? keys.get(key.slice(0, -1)) : undefined);
  return number === undefined ? undefined : measuresOf(plan)[number - 1]?.id;
}

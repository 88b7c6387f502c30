import { isUnitCorner, plainWord, withoutForeign } from '../words';
import type { Prose } from './lines';
import type { TableWords } from './tableWords';

const UNIT_WORDS: readonly (readonly [RegExp, string])[] = [
  [/(?:街道|镇|乡)$/, '镇（街道）'],
  [/(?:局|委|办|处|室|院|中心)$/, '部门'],
  [/(?:县|市|区)$/, '县（市、区）'],
];

/** What the corner calls the units, else what most of their names end with, else what the prose says. */
export function unitWord({ corner, units }: TableWords, { all }: Prose): string | null {
  const own = cornerWord(corner);
  if (own !== '' && !/^(?:区域|单位|地区)$/.test(plainWord(own))) return own;
  for (const [pattern, word] of UNIT_WORDS) {
    if (units.filter((name) => pattern.test(name)).length * 2 > units.length) return word;
  }
  const text = all.join('\n');
  if (/县\s*[（(]市[、，]?[）)]?\s*[、]?区|县（市、区）/.test(text)) return '县（市、区）';
  return own || null;
}

/** What the corner of the table calls the units; empty where it does not say. */
export const cornerWord = (corner: TableWords['corner']): string =>
  corner
    .flatMap((text) => text.split('\n'))
    .map((text) => withoutForeign(text.trim()))
    .find(isUnitCorner) ?? '';

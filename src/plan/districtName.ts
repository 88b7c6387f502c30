/**
 * What two spellings of a district's name have in common: width, case and blanks do not count.
 * `海 安` (with blanks of any width) and `海安` have the same key, `海安县` has another.
 */
export function nameKey(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u200B-\u200D\u2060\uFEFF]+/gu, '')
    .toLowerCase();
}

/** A key without its rank: 海安县 and 海安市 are both 海安. One character alone (蓟县) is no name. */
export function stemOf(key: string): string {
  return key.length > 2 ? key.replace(/[市县区]$/u, '') : key;
}

/** From this on two names may be of the same thing. */
const NEAR = 0.6;

/**
 * The names, of units or of measures, that come nearest to one, the nearest first; only such as may be the same.
 *
 * @param nameOf a name as it is compared, without what only spells it otherwise
 */
export function nearestTo<T>(
  name: string,
  others: readonly T[],
  nameOf: (other: T) => string,
  most = 3,
): readonly T[] {
  const own = pairsIn(name);
  return others
    .map((other) => ({ other, score: agreement(own, pairsIn(nameOf(other))) }))
    .filter(({ score }) => score >= NEAR)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ other }) => other);
}

/** How many neighbouring characters two names share: 2 × both ÷ all. */
function agreement(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((pair) => b.has(pair)).length;
  return a.size + b.size === 0 ? 0 : (2 * both) / (a.size + b.size);
}

/** With the beginning marked: 海安 and 海门 share nothing else. */
function pairsIn(name: string): Set<string> {
  const chars = [...name.replace(/[^\p{L}\p{N}]/gu, '')];
  return new Set(chars.slice(1).map((char, at) => (chars[at] as string) + char));
}

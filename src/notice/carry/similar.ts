import { plainWord } from '../words';

/** From this on two names may be of the same thing. */
const NEAR = 0.6;

/** The names that come nearest to one, the nearest first; only such as may be the same. */
export function nearest<T>(
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
  const chars = [...plainWord(name).replace(/[^\p{L}\p{N}]/gu, '')];
  return new Set(chars.slice(1).map((char, at) => (chars[at] as string) + char));
}

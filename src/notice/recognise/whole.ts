import type { Series } from '../facts/exact';
import { sumsOfNeighbours } from './sumsOfNeighbours';
import { choices, proofsOf } from './wholeChoices';
import { isSubtotalWord, isTotalWord, plainWord } from '../words';

/** Which lines are units, which one is the whole, and what is left out of its sum. */
export interface WholeFinding {
  /** Places of the units, in their order. */
  readonly units: readonly number[];
  readonly total: number | null;
  readonly subtotals: readonly number[];
  /** Not in the total though no subtotals: cities behind the provinces they are part of. */
  readonly outside: readonly number[];
  /** The sums come out so. */
  readonly isProved: boolean;
}

/** @param names one a line, empty where it is lost  @param series one a measure, each with a figure a line */
export function wholeOf(names: readonly string[], series: readonly Series[]): WholeFinding {
  const all = names.map((_, at) => at);
  const candidates = totalCandidates(names);
  let best: WholeFinding | null = null;
  let most = 0;
  for (const total of candidates) {
    const rest = all.filter((at) => at !== total);
    for (const units of choices(rest, names, series, total)) {
      const proofs = proofsOf(series, units, total);
      if (proofs <= most || !isEnough(proofs, units, rest, names, series, total)) continue;
      most = proofs;
      best = findingOf(units, total, rest, names, series, true);
    }
  }
  if (best !== null) return best;
  const total = candidates.find((at) => names[at] !== '') ?? null;
  const rest = all.filter((at) => at !== total);
  // Without a proof only a word tells, and only one that is nobody's name.
  const units = rest.filter((at) => !/小计$/.test(plainWord(names[at] ?? '')));
  return findingOf(units, total, rest, names, series, false);
}

/** The first or the last line, where it is the sum of all others, in several measures and in each: by its name, a unit. */
export function likeTotal(all: readonly number[], series: readonly Series[]): number | null {
  const ends = all.length < 3 ? [] : [all.length - 1, 0];
  const isSum = (end: number): boolean => {
    const told = series.filter((each) => each[end] ?? 0);
    const rest = all.filter((at) => at !== end);
    return told.length > 1 && proofsOf(told, rest, end) === told.length;
  };
  return ends.find(isSum) ?? null;
}

/** By name, the last before the first; then one without a name at either end. */
function totalCandidates(names: readonly string[]): number[] {
  const named = names.flatMap((name, at) => (isTotalWord(name) ? [at] : [])).reverse();
  const ends = [names.length - 1, 0].filter((at) => names[at] === '' && !named.includes(at));
  return names.length < 2 ? [] : [...named, ...ends];
}

/** A sum can come out by chance: who has a name is left out only when most measures say so, and more than one. */
function isEnough(
  proofs: number,
  units: readonly number[],
  rest: readonly number[],
  names: readonly string[],
  series: readonly Series[],
  total: number,
): boolean {
  const named = rest.filter((at) => names[at] !== '' && !isSubtotalWord(names[at] ?? ''));
  if (named.every((at) => units.includes(at))) return true;
  const totals = series.filter((each) => each[total] ?? 0).length;
  return proofs > 1 && proofs * 2 > totals;
}

function findingOf(
  units: readonly number[],
  total: number | null,
  rest: readonly number[],
  names: readonly string[],
  series: readonly Series[],
  isProved: boolean,
): WholeFinding {
  const others = rest.filter((at) => !units.includes(at));
  const isSubtotal = (at: number): boolean =>
    names[at] === '' || isSubtotalWord(names[at] ?? '') || isTotalWord(names[at] ?? '');
  const sums = new Set(isProved ? sumsOfNeighbours(rest, series) : []);
  return {
    units,
    total,
    subtotals: others.filter((at) => isSubtotal(at) || sums.has(at)),
    outside: others.filter((at) => !isSubtotal(at) && !sums.has(at)),
    isProved,
  };
}

import { nameKey } from '../../plan/districtName';
import { growthUnit, isUnit } from '../../plan/growthUnit';
import { doubt, type Doubt } from '../doubt';
import type { DraftBodyTarget, DraftRow } from '../draft';
import { Identities } from '../facts/identity';
import type { Quantified } from './quantities';

/** Below this too few of the words agree. */
const LEAST = 0.45;
/** From this on nobody need look. */
const ENOUGH = 0.8;
/** What stands elsewhere in the sentence counts less than what stands beside the number. */
const ELSEWHERE = 0.8;

/** Below this growth of one thing may be that of another: 专利授权量 and 发明专利授权量. */
const LEAST_GROWTH = 0.7;

/** How many of a target's units make one of a measure's, by the words for money. */
const YUAN: Readonly<Record<string, number>> = { 元: 1, 万元: 1e4, 亿元: 1e8 };

interface Pair {
  readonly target: number;
  readonly row: DraftRow;
  readonly factor: number;
  readonly score: number;
}

/**
 * Targets of the prose, each with the measure that says the same, or whose growth it asks for: the best words first, every
 * measure once in each way. What no measure tells and is growth or a ratio, two typed numbers will.
 */
export function linked(
  quantities: readonly Quantified[],
  rows: readonly DraftRow[],
): { readonly bodyTargets: readonly DraftBodyTarget[]; readonly doubts: readonly Doubt[] } {
  const same = bestPairs(quantities, rows, LEAST, samePair);
  const grown = bestPairs(quantities, rows, LEAST_GROWTH, grownPair);
  const ids = new Identities('b');
  const doubts: Doubt[] = [];
  const bodyTargets = quantities.map((quantity, at): DraftBodyTarget => {
    const { clause, text, bound, unit, rate } = quantity;
    const [link, growth] = [same.get(at), grown.get(at)];
    const id = ids.of(`${clause} ${text}`);
    const near = link ?? growth;
    if (near !== undefined && near.score < ENOUGH) {
      doubts.push(doubt({ kind: 'nearLink', id, text }, { measure: near.row.key }, false));
    }
    const isTyped = near === undefined && unit === '%' && rate !== 'change';
    return {
      ...{ id, clause, text, bound, unit },
      measure: link?.row.key ?? null,
      factor: link?.factor ?? 1,
      growthOf: growth?.row.key ?? null,
      figures: isTyped ? rate : null,
    };
  });
  return { bodyTargets, doubts };
}

type PairOf = (quantity: Quantified, row: DraftRow) => Pick<Pair, 'factor' | 'score'> | null;

/** The same number in another unit at most. */
const samePair: PairOf = (quantity, row) => {
  const isChange = quantity.rate === 'growth' || quantity.rate === 'change';
  const factor = isChange ? null : factorBetween(quantity.unit, row.unit);
  return factor === null ? null : { factor, score: agreement(quantity, row.name) };
};

/** Its growth, by what stands beside the number alone. */
const grownPair: PairOf = (quantity, row) =>
  quantity.rate === 'growth' && isUnit(quantity.unit, growthUnit(row))
    ? { factor: 1, score: agreement({ ...quantity, sentence: '' }, row.name) }
    : null;

function bestPairs(
  quantities: readonly Quantified[],
  rows: readonly DraftRow[],
  least: number,
  pairOf: PairOf,
): ReadonlyMap<number, Pair> {
  const pairs = quantities
    .flatMap((quantity, target) =>
      rows.flatMap((row): Pair[] => {
        const pair = pairOf(quantity, row);
        return pair === null || pair.score < least ? [] : [{ target, row, ...pair }];
      }),
    )
    .sort((a, b) => b.score - a.score || b.row.name.length - a.row.name.length);
  const links = new Map<number, Pair>();
  const taken = new Set<string>();
  for (const pair of pairs) {
    if (links.has(pair.target) || taken.has(pair.row.key)) continue;
    links.set(pair.target, pair);
    taken.add(pair.row.key);
  }
  return links;
}

/** Null where one can never be the other: a share is no number of companies. */
function factorBetween(said: string, own: string): number | null {
  if (said === own) return 1;
  const [a, b] = [YUAN[said], YUAN[own]];
  if (a !== undefined && b !== undefined) return a / b;
  const isPercent = (unit: string): boolean => /^(?:%|‰|个?百分点)$/.test(unit);
  const isCounter = (unit: string): boolean => [...unit].length === 1 && !isPercent(unit);
  return isCounter(said) && isCounter(own) ? 1 : null;
}

/** How many of the name's neighbouring characters stand beside the number, or else in its sentence. */
function agreement({ text, sentence }: Quantified, name: string): number {
  const wanted = pairsIn(name.replace(/数$/, ''));
  if (wanted.size === 0) return 0;
  const [near, far] = [pairsIn(text), pairsIn(sentence)];
  const beside = [...wanted].filter((pair) => near.has(pair)).length;
  // Words from elsewhere only help where something stands beside the number.
  const all = [...wanted].filter((pair) => near.has(pair) || far.has(pair)).length;
  return Math.max(beside, beside === 0 ? 0 : all * ELSEWHERE) / wanted.size;
}

function pairsIn(text: string): Set<string> {
  const plain = [
    ...nameKey(text)
      .replace(/[^\p{L}\p{N}]/gu, '')
      .replace(/知识产权/g, ''),
  ];
  return new Set(plain.slice(1).map((char, at) => (plain[at] as string) + char));
}

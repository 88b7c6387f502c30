import { nameKey } from '../../plan/districtName';
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

/** How many of a target's units make one of a measure's, by the words for money. */
const YUAN: Readonly<Record<string, number>> = { 元: 1, 万元: 1e4, 亿元: 1e8 };

interface Pair {
  readonly target: number;
  readonly row: DraftRow;
  readonly factor: number;
  readonly score: number;
}

/** Targets of the prose, each with the measure that says the same: the best words first, every measure once. */
export function linked(
  quantities: readonly Quantified[],
  rows: readonly DraftRow[],
): { readonly bodyTargets: readonly DraftBodyTarget[]; readonly doubts: readonly Doubt[] } {
  const pairs = quantities
    .flatMap((quantity, target) =>
      rows.flatMap((row): Pair[] => {
        const factor = quantity.isGrowth ? null : factorBetween(quantity.unit, row.unit);
        const score = factor === null ? 0 : agreement(quantity, row.name);
        return factor === null || score < LEAST ? [] : [{ target, row, factor, score }];
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
  const ids = new Identities('b');
  const doubts: Doubt[] = [];
  const bodyTargets = quantities.map((quantity, at): DraftBodyTarget => {
    const { clause, text, bound, unit, isGrowth } = quantity;
    const link = links.get(at);
    const id = ids.of(`${clause} ${text}`);
    if (link !== undefined && link.score < ENOUGH) {
      doubts.push(doubt({ kind: 'nearLink', id, text }, { measure: link.row.key }, false));
    }
    return {
      ...{ id, clause, text, bound, unit, isGrowth },
      measure: link?.row.key ?? null,
      factor: link?.factor ?? 1,
    };
  });
  return { bodyTargets, doubts };
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

import { NUMBER } from './plainNumber';
import { quantity } from './quantity';
import { pairCandidate, type Candidate, type PairMeasures, type ReadMeasure } from './reading';
import { suffixOf } from './units';

export type Order = 'asWritten' | 'turned';
export type Halves = readonly [string, string];

/** Both numbers in the measures' own units, `2000万元，8笔` in printed order; null where one may be another. */
export function inOrder(
  halves: Halves,
  order: Order,
  { left, right }: PairMeasures,
): Candidate | null {
  const [first, second] = order === 'turned' ? [halves[1], halves[0]] : halves;
  const [a, b] = [quantity(first, left), quantity(second, right)];
  return a === null || b === null ? null : pairCandidate([a, b]);
}

/**
 * `2000万元，8笔` names its units, so the halves can be told apart whatever their order. Null when the units
 * contradict each other: two amounts are no pair.
 */
export function orderOf(
  first: string,
  second: string,
  { left, right }: PairMeasures,
): Order | null {
  const says = (unit: string, own: ReadMeasure, other: ReadMeasure): Order | null => {
    const [fits, fitsOther] = [isUnitOf(own, unit), isUnitOf(other, unit)];
    return fits === fitsOther ? null : fits ? 'asWritten' : 'turned';
  };
  const [a, b] = [says(first, left, right), says(second, right, left)];
  if (a !== null && b !== null && a !== b) return null;
  return a ?? b ?? 'asWritten';
}

export function isUnitOf(measure: ReadMeasure, unit: string): boolean {
  const suffix = unit === '' ? null : suffixOf(unit, measure);
  return suffix !== null && suffix.kind !== 'foreign';
}

export function unitBehind(half: string): string {
  return new RegExp(`^${NUMBER} ?([^\\d]*)$`).exec(half)?.[1]?.trim() ?? '';
}

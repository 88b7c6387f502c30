import { measureById, measuresOf } from '../../plan/measures';
import type { Measure, Plan } from '../../plan/types';
import type { Answers } from '../answers';
import { doubt, type Doubt } from '../doubt';
import type { DraftRow } from '../draft';
import { knownFrom } from '../recognise/known';
import { nearest } from './similar';

export interface MatchedMeasures {
  /** Last year's measure by the draft's key. */
  readonly same: ReadonlyMap<string, Measure>;
  readonly doubts: readonly Doubt[];
}

/** Measures by name, spelling aside, or the halves of a pair by the row's; near names are asked. */
export function matchedMeasures(
  rows: readonly DraftRow[],
  last: Plan,
  answered: Answers['sameMeasures'] = {},
): MatchedMeasures {
  const known = knownFrom(last);
  const same = new Map<string, Measure>();
  const taken = new Set<string>();
  const halves = new Map<number, number>();
  for (const row of rows) {
    const half = halves.get(row.number) ?? 0;
    halves.set(row.number, half + 1);
    const indicator = known.indicator(row.label);
    const isPair = rows.filter(({ number }) => number === row.number).length;
    const byLabel = indicator?.measures.length === isPair ? indicator.measures[half] : undefined;
    const told = measuresOf(last).find(({ key }) => key === answered[row.name]);
    const found = told ?? byLabel ?? known.measure(row.name);
    if (found === null || taken.has(found.key)) continue;
    same.set(row.key, found);
    taken.add(found.key);
  }
  const free = measuresOf(last).filter(({ key }) => !taken.has(key));
  const doubts: Doubt[] = [];
  for (const { key, name } of rows) {
    const isAnswered = same.has(key) || answered[name] === null;
    const near = isAnswered ? [] : nearest(name, free, (other) => other.name);
    if (near.length === 0) continue;
    const choices = near.map((other) => other.key);
    doubts.push(doubt({ kind: 'nearMeasure', found: name, choices }, { measure: key }, true));
  }
  for (const { name, key } of free) {
    doubts.push(doubt({ kind: 'missingMeasure', name, key }, {}, false));
  }
  return { same, doubts };
}

/** The base of a weighted measure by its key. */
export function baseKeyOf(measure: Measure, last: Plan): string | null {
  const { aggregation } = measure;
  if (aggregation.kind !== 'weightedByMeasure') return null;
  return measureById(last, aggregation.measure)?.key ?? null;
}

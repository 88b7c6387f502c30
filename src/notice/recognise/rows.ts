import { ENTERED } from '../../plan/source';
import { numberTarget } from '../../plan/target';
import { totalByRule } from '../../plan/totalByRule';
import type { Target } from '../../plan/types';
import { doubt, type Doubt } from '../doubt';
import type { DraftRow } from '../draft';
import { fact, type Basis } from '../fact';
import { aggregationOf, type AggregationFinding } from '../facts/aggregation';
import { pairsAgree } from '../facts/pairsAgree';
import { plainWord } from '../words';
import type { Cells } from './cells';
import type { NamedMeasure } from './measureSide';
import { rowDoubts } from './rowDoubts';
import type { Sides } from './sides';
import { start, valueOf, type Started } from './started';
import type { UnitSide } from './unitSide';

export interface RowsFinding {
  readonly rows: readonly DraftRow[];
  readonly doubts: readonly Doubt[];
}

/** @param said units of measure of the line over the table */
export function rowsOf(
  measures: readonly NamedMeasure[],
  said: readonly string[],
  sides: Sides,
  side: UnitSide,
  cells: Cells,
): RowsFinding {
  const doubts: Doubt[] = [];
  const started = measures.map((measure) => start(measure, said, sides, side, cells, doubts));
  const all = started.map(({ summed }) => summed);
  const rules = started.map(({ summed }) => aggregationOf(summed, all));
  const rows = started.map((each, at) => {
    const rule = rules[at] as AggregationFinding;
    const weights = weightsOf(rule, started);
    doubts.push(...rowDoubts(each, rule));
    return rowOf(each, rule, weights);
  });
  doubts.push(...sameNames(rows));
  return { rows: pairsAgree(rows), doubts };
}

/** Two rows of one name and unit: the second may be of another year, or part of another row. */
function sameNames(rows: readonly DraftRow[]): Doubt[] {
  const seen = new Set<string>();
  return rows.flatMap(({ key, name, unit }) => {
    const spelling = `${plainWord(name)}\t${unit}`;
    const isAgain = name !== '' && seen.has(spelling);
    seen.add(spelling);
    return isAgain ? [doubt({ kind: 'sameName', name }, { measure: key }, true)] : [];
  });
}

function weightsOf(
  { aggregation }: AggregationFinding,
  started: readonly Started[],
): Target[] | null {
  if (aggregation.kind !== 'weightedByMeasure') return null;
  const base = started.find(({ measure }) => measure.key === aggregation.measure);
  return [...(base?.found.targets.values() ?? [])].map((target) => target ?? numberTarget(0));
}

function rowOf(
  { measure, unit, unitBasis, found, kind }: Started,
  rule: AggregationFinding,
  weights: Target[] | null,
): DraftRow {
  const { key, number, starred, label, name, group, isPart } = measure;
  const quantity = { ...kind.quantity, decimals: rule.decimals };
  const targets = [...found.targets.values()];
  const isWhole = targets.every((target) => target !== null) && found.total !== null;
  const byRule = isWhole
    ? totalByRule(rule.aggregation, quantity.decimals, targets as Target[], weights)
    : null;
  // A sum of which a figure is still open: it is judged when that is filled in.
  const isOpen = targets.includes(null) && found.total !== null && rule.aggregation.kind === 'sum';
  const isComputed =
    isOpen || (byRule?.kind === 'total' && valueOf(byRule.total) === valueOf(found.total));
  const basis: Basis = rule.isProved ? { kind: 'total' } : { kind: 'usual' };
  return {
    ...{ key, number, starred, label, name, unit, group, isPart, quantity },
    nature: kind.nature,
    polarity: kind.polarity,
    aggregation: rule.aggregation,
    source: ENTERED,
    targets: found.targets,
    total: found.total,
    totalRule: isComputed ? 'computed' : 'entered',
    facts: [
      fact('unit', unit, unitBasis),
      ...kind.facts,
      fact('aggregation', rule.aggregation.kind, basis),
    ],
  };
}

import { decimalsOf } from '../../plan/decimal';
import { numberTarget } from '../../plan/target';
import { totalByRule } from '../../plan/totalByRule';
import type { Target } from '../../plan/types';
import { doubt, type Doubt } from '../doubt';
import type { DraftRow } from '../draft';
import { fact, type Basis } from '../fact';
import { aggregationOf, type AggregationFinding, type Summed } from '../facts/aggregation';
import { kindOf, type KindFinding } from '../facts/kind';
import { pairsAgree } from '../facts/pairsAgree';
import type { Cells } from './cells';
import type { NamedMeasure } from './measureSide';
import type { Sides } from './sides';
import { targetsOf, type TargetsFinding } from './targets';
import type { UnitSide } from './unitSide';

interface Started {
  readonly measure: NamedMeasure;
  readonly unit: string;
  readonly unitBasis: Basis;
  readonly found: TargetsFinding;
  readonly kind: KindFinding;
  readonly summed: Summed;
}

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
    doubts.push(...doubtsOf(each, rule));
    return rowOf(each, rule, weights);
  });
  return { rows: pairsAgree(rows), doubts };
}

function start(
  measure: NamedMeasure,
  said: readonly string[],
  sides: Sides,
  side: UnitSide,
  cells: Cells,
  doubts: Doubt[],
): Started {
  const { key, name, group } = measure;
  const [only] = said.length === 1 ? said : [];
  const unit = measure.unit ?? only ?? '';
  const unitBasis: Basis = measure.unit === null ? { kind: 'line' } : measure.unitBasis;
  if (unit === '') {
    const open = said.length > 1;
    const asked = open
      ? ({ kind: 'unitOpen', choices: said } as const)
      : { kind: 'noUnit' as const };
    doubts.push(doubt(asked, { measure: key, field: 'unit' }, true));
  }
  const found = targetsOf(measure, unit, sides, side, cells);
  const series = [...found.targets.values()].map(valueOf);
  const total = valueOf(found.total);
  const values = [...series, total].filter((value) => value !== null);
  const decimals = values.reduce((most, value) => Math.max(most, decimalsOf(value)), 0);
  const kind = kindOf({
    name,
    unit,
    least: values.reduce((least, value) => Math.min(least, value), 0),
    most: values.reduce((most, value) => Math.max(most, value), 0),
    decimals,
  });
  const { nature, quantity } = kind;
  const summed: Summed = {
    ...{ key, name, group, unit, nature, series, total },
    decimals: quantity.decimals,
    printedDecimals: decimals,
    isDensity: kind.isDensity,
    isGrowth: nature === 'ratio' && quantity.least === null,
  };
  return { measure, unit, unitBasis, found, kind, summed };
}

const valueOf = (target: Target | null): number | null =>
  target?.kind === 'number' ? target.value : null;

function weightsOf(
  { aggregation }: AggregationFinding,
  started: readonly Started[],
): Target[] | null {
  if (aggregation.kind !== 'weightedByMeasure') return null;
  const base = started.find(({ measure }) => measure.key === aggregation.measure);
  return [...(base?.found.targets.values() ?? [])].map((target) => target ?? numberTarget(0));
}

function doubtsOf({ measure, found, kind, summed }: Started, rule: AggregationFinding): Doubt[] {
  const { key } = measure;
  const doubts: Doubt[] = [...found.doubts];
  if (measure.name === '') doubts.push(doubt({ kind: 'noName' }, { measure: key }, true));
  if (measure.found !== null) return doubts;
  if (measure.raw.isPair && (rule.aggregation.kind !== 'sum' || kind.quantity.least !== 0)) {
    doubts.push(doubt({ kind: 'pairNotSummed' }, { measure: key }, true));
  }
  if (kind.isUsual) doubts.push(doubt({ kind: 'usualKind' }, { measure: key }, false));
  if (kind.polarity === 'negative' && (summed.total ?? summed.series[0] ?? 0) > 0) {
    // 下降 5 % is reached from below, 投诉 5 件 from above: the word alone does not tell.
    doubts.push(doubt({ kind: 'polarity' }, { measure: key, field: 'polarity' }, false));
  }
  if (summed.total !== null && !rule.isProved && !summed.isGrowth) {
    const sides = { expected: rule.expected, found: summed.total };
    const place = { measure: key, field: 'total' };
    doubts.push(doubt({ kind: 'totalDiffers', ...sides }, place, false));
  }
  return doubts;
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
  const isComputed = byRule?.kind === 'total' && valueOf(byRule.total) === valueOf(found.total);
  const basis: Basis = rule.isProved ? { kind: 'total' } : { kind: 'usual' };
  return {
    ...{ key, number, starred, label, name, unit, group, isPart, quantity },
    nature: kind.nature,
    polarity: kind.polarity,
    aggregation: rule.aggregation,
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

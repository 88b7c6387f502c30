import type { AggregationDraft } from '../plan/decodePlan';
import { measureById } from '../plan/measures';
import { renamed } from '../plan/source';
import type { Aggregation, Indicator, Measure, MeasureId, MeasureKey, Plan } from '../plan/types';
import type { DraftRow, DraftThresholds, PlanDraft } from './draft';

/** A plan taken apart to be changed: the one in force, or last year's as a base. `planOf` puts it together again. */
export function draftOf(plan: Plan): PlanDraft {
  const { id, version, year, whole, wording, issuers, documentNumber, issuedOn } = plan;
  const keyOf = (measure: MeasureId): MeasureKey => measureById(plan, measure)?.key ?? measure;
  return {
    header: {
      ...{ id, version, year, whole, wording, issuers, documentNumber, issuedOn },
      title: plan.title,
      footnote: plan.footnote,
    },
    units: plan.districts,
    rows: plan.indicators.flatMap((indicator) =>
      indicator.measures.map((measure) => rowOf(indicator, measure, keyOf)),
    ),
    bodyTargets: plan.bodyTargets.map((target) => ({
      ...target,
      measure: target.measure === null ? null : keyOf(target.measure),
      growthOf: target.growthOf === null ? null : keyOf(target.growthOf),
    })),
    relations: plan.relations.map((relation) => ({
      ...relation,
      left: keyOf(relation.left),
      right: keyOf(relation.right),
    })),
    successions: plan.successions,
    programme: plan.programme ?? null,
    ledgers: plan.ledgers ?? [],
    thresholds: thresholdsOf(plan, keyOf),
    weights: keyed(plan.weights, keyOf),
    doubts: [],
    leftOver: [],
  };
}

function rowOf(
  { number, starred, name: label }: Indicator,
  measure: Measure,
  keyOf: (id: MeasureId) => MeasureKey,
): DraftRow {
  const { key, name, unit, quantity, nature, polarity, total, totalRule, targets } = measure;
  return {
    ...{ key, number, starred, label, name, unit, quantity, nature, polarity, total, totalRule },
    group: null,
    isPart: false,
    aggregation: aggregationOf(measure.aggregation, keyOf),
    source: renamed(measure.source, keyOf),
    targets: new Map(Object.entries(targets)),
    facts: [],
  };
}

function aggregationOf(
  aggregation: Aggregation,
  keyOf: (id: MeasureId) => MeasureKey,
): AggregationDraft {
  if (aggregation.kind !== 'weightedByMeasure') return aggregation;
  return { kind: 'weightedByMeasure', measure: keyOf(aggregation.measure) };
}

function thresholdsOf(
  { thresholds = {} }: Plan,
  keyOf: (id: MeasureId) => MeasureKey,
): DraftThresholds {
  const { byMeasure, ...forAll } = thresholds;
  return byMeasure === undefined ? forAll : { ...forAll, byMeasure: keyed(byMeasure, keyOf) };
}

function keyed<T>(
  record: Readonly<Record<MeasureId, T>>,
  keyOf: (id: MeasureId) => MeasureKey,
): Record<MeasureKey, T> {
  return Object.fromEntries(Object.entries(record).map(([id, value]) => [keyOf(id), value]));
}

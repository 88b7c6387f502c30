import { PLAN_FORMAT } from './decodePlan';
import { printedTarget } from './target';
import type { Aggregation, BodyTarget, Measure, Plan } from './types';

/** The plan as JSON that `parsePlan` reads back and a person can edit: one fact a line. */
export function serialisePlan(plan: Plan): string {
  const { id, version, year, city, issuers, documentNumber, issuedOn, title, footnote } = plan;
  const json = {
    format: PLAN_FORMAT,
    ...{ id, version, year, city, issuers, documentNumber, issuedOn, title, footnote },
    districts: plan.districts,
    indicators: plan.indicators.map((indicator) => ({
      ...indicator,
      measures: indicator.measures.map(measureJson),
    })),
    bodyTargets: plan.bodyTargets.map((target) => ({ ...target, bound: boundJson(target.bound) })),
    ...(plan.thresholds && { thresholds: plan.thresholds }),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

/** A name to save the plan under, e.g. `nantong-2017-v1.json`. */
export function planFileName(plan: Plan): string {
  return `${plan.id}-v${plan.version}.json`;
}

function measureJson({ indicator: _, aggregation, targets, total, totalRule, ...rest }: Measure) {
  return {
    ...rest,
    aggregation: aggregationJson(aggregation),
    targets: Object.fromEntries(
      Object.entries(targets).map(([district, target]) => [district, printedTarget(target)]),
    ),
    total: printedTarget(total),
    totalRule,
  };
}

function aggregationJson(aggregation: Aggregation) {
  return aggregation.kind === 'weightedByMeasure'
    ? { weightedByMeasure: aggregation.measure }
    : aggregation.kind;
}

function boundJson(bound: BodyTarget['bound']) {
  return bound.kind === 'atLeast' ? { atLeast: bound.value } : { from: bound.from, to: bound.to };
}

import { PLAN_FORMAT } from './decodePlan';
import { measureById } from './measures';
import { renamed } from './source';
import { printedTarget } from './target';
import type {
  Aggregation,
  BodyTarget,
  Bound,
  Ledger,
  Measure,
  MeasureId,
  MeasureKey,
  Plan,
  PlanThresholds,
  Programme,
  Source,
  Wording,
} from './types';

/**
 * The plan as JSON that `parsePlan` reads back, for a cell: in one line, for a cell has 253 line feeds at most. Measures are
 * named by key.
 */
export function serialisePlan(plan: Plan): string {
  return JSON.stringify(planJson(plan));
}

/** The same as a file of its own that a person can edit, one fact a line; it names the schema that lies beside offered plans. */
export function planFileText(plan: Plan): string {
  return `${JSON.stringify({ $schema: 'plan.schema.json', ...planJson(plan) }, null, 2)}\n`;
}

function planJson(plan: Plan) {
  const { indicators, relations, bodyTargets, programme, ledgers, thresholds, weights, ...same } =
    plan;
  const keyOf = (id: MeasureId): MeasureKey => measureById(plan, id)?.key ?? id;
  return {
    format: PLAN_FORMAT,
    ...same,
    wording: wordingJson(plan.wording),
    indicators: indicators.map((indicator) => ({
      ...indicator,
      measures: indicator.measures.map((measure) => measureJson(measure, keyOf)),
    })),
    relations: relations.map((relation) => ({
      ...relation,
      left: keyOf(relation.left),
      right: keyOf(relation.right),
    })),
    bodyTargets: bodyTargets.map((target) => bodyTargetJson(target, keyOf)),
    ...(programme && { programme: programmeJson(programme) }),
    ...(ledgers && { ledgers: ledgersJson(ledgers) }),
    ...(thresholds && { thresholds: thresholdsJson(thresholds, keyOf) }),
    weights: Object.fromEntries(Object.entries(weights).map(([id, weight]) => [keyOf(id), weight])),
  };
}

function measureJson(measure: Measure, keyOf: (id: MeasureId) => MeasureKey) {
  const { id: _id, indicator: _indicator, aggregation, source, targets, total, ...rest } = measure;
  const printed = Object.entries(targets).map(([unit, target]) => [unit, printedTarget(target)]);
  return {
    ...rest,
    aggregation: aggregationJson(aggregation, keyOf),
    ...sourceField(source, keyOf),
    targets: Object.fromEntries(printed),
    total: total && printedTarget(total),
  };
}

function thresholdsJson(
  { byMeasure, ...forAll }: PlanThresholds,
  keyOf: (id: MeasureId) => MeasureKey,
) {
  if (byMeasure === undefined) return forAll;
  const keyed = Object.entries(byMeasure).map(([id, own]) => [keyOf(id), own]);
  return { ...forAll, byMeasure: Object.fromEntries(keyed) as object };
}

/** As with what is typed: a word that is not there is left out. */
const wordingJson = ({ corner, ...rest }: Wording): Partial<Wording> =>
  corner === '' ? rest : { ...rest, corner };

/** @param keyOf how a measure is named there; a draft knows it by its key already */
export function aggregationJson(
  aggregation: Aggregation,
  keyOf: (id: MeasureId) => MeasureKey = (key) => key,
) {
  switch (aggregation.kind) {
    case 'weightedByMeasure':
      return { weightedByMeasure: keyOf(aggregation.measure) };
    case 'none':
      return { none: aggregation.reason };
    default:
      return aggregation.kind;
  }
}

/** Nothing for a measure that is typed: a plan leaves that out. */
export function sourceField(
  source: Source,
  keyOf: (id: MeasureId) => MeasureKey = (key) => key,
): { readonly source?: Source } {
  return source.kind === 'entered' ? {} : { source: renamed(source, keyOf) };
}

/** What it does not have is left out. */
export function bodyTargetJson(
  { id, clause, text, bound, unit, measure, factor, growthOf, figures }: BodyTarget,
  keyOf: (id: MeasureId) => MeasureKey = (key) => key,
) {
  return {
    ...{ id, clause, text, bound: boundJson(bound), unit },
    measure: measure === null ? null : keyOf(measure),
    factor,
    ...(growthOf !== null && { growthOf: keyOf(growthOf) }),
    ...(figures !== null && { figures }),
  };
}

export function programmeJson({ targets, ...programme }: Programme) {
  return {
    ...programme,
    targets: targets.map(({ bound, base, ...target }) => ({
      ...target,
      bound: boundJson(bound),
      ...(base !== null && { base }),
    })),
  };
}

/** What is as usual is left out. */
export function ledgersJson(ledgers: readonly Ledger[]) {
  return ledgers.map(({ id, title, typed, columns, feeds }) => ({
    id,
    title,
    ...(!typed && { typed }),
    columns: columns.map(
      ({ key, heading, type, required, unique, unit, asksAbove, choices, anyYear }) => ({
        ...{ key, heading, type },
        ...(required && { required }),
        ...(unique !== null && { unique }),
        ...(unit !== '' && { unit }),
        ...(asksAbove !== null && { asksAbove }),
        ...(choices.length > 0 && { choices }),
        ...(anyYear && { anyYear }),
      }),
    ),
    feeds: feeds.map(({ measure, sum, where }) => ({
      measure,
      ...(sum !== null && { sum }),
      ...(where !== null && { where }),
    })),
  }));
}

export function boundJson(bound: Bound) {
  switch (bound.kind) {
    case 'range':
      return { from: bound.from, to: bound.to };
    default:
      return { [bound.kind]: bound.value };
  }
}

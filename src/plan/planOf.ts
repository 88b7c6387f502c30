import type {
  AggregationDraft,
  IndicatorDraft,
  MeasureDraft,
  PlanDraft,
  ThresholdsDraft,
} from './decodePlan';
import type { LedgerDraft } from './decodeLedgers';
import type { ProgrammeDraft } from './decodeProgramme';
import { renamed } from './source';
import type {
  Aggregation,
  BodyTarget,
  District,
  Indicator,
  Ledger,
  LedgerColumn,
  LedgerFeed,
  Measure,
  MeasureId,
  MeasureKey,
  Plan,
  PlanThresholds,
  Programme,
  Quantity,
  Relation,
  Succession,
  Whole,
  Wording,
} from './types';

/** A measure's row in the table by its key. */
type Rows = ReadonlyMap<MeasureKey, MeasureId>;

/** The plan of a draft in which no problem was found. Every part of it is there, or the decoders are wrong. */
export function planOf(draft: PlanDraft): Plan {
  const { format: _, thresholds, programme, ledgers, ...plan } = whole(draft);
  const indicators = each(plan.indicators).map(whole);
  const rows: Rows = new Map(indicators.flatMap(rowsOf));
  const rowOf = (key: MeasureKey): MeasureId => certain(rows.get(key));
  return {
    ...plan,
    whole: whole(plan.whole) as Whole,
    wording: whole(plan.wording) as Wording,
    issuers: each(plan.issuers),
    districts: each(plan.districts).map((part): District => {
      const district = whole(part);
      return { ...district, aliases: each(district.aliases) };
    }),
    successions: each(plan.successions).map((part): Succession => {
      const succession = whole(part);
      return { ...succession, from: each(succession.from) };
    }),
    indicators: indicators.map((indicator) => indicatorOf(indicator, rowOf)),
    relations: each(plan.relations).map((part): Relation => {
      const relation = whole(part) as Relation;
      return { ...relation, left: rowOf(relation.left), right: rowOf(relation.right) };
    }),
    bodyTargets: each(plan.bodyTargets).map((part): BodyTarget => {
      const target = whole(part);
      const row = (key: MeasureKey | null): MeasureId | null => (key === null ? null : rowOf(key));
      return { ...target, measure: row(target.measure), growthOf: row(target.growthOf) };
    }),
    ...(programme && { programme: programmeOf(programme) }),
    ...(ledgers && ledgers.length > 0 && { ledgers: each(ledgers).map(ledgerOf) }),
    ...(Object.keys(thresholds).length > 0 && { thresholds: thresholdsOf(thresholds, rowOf) }),
    weights: Object.fromEntries(
      [...plan.weights].map(([key, weight]) => [rowOf(key), certain(weight)]),
    ),
  };
}

function programmeOf(draft: ProgrammeDraft): Programme {
  const programme = whole(draft);
  return { ...programme, targets: each(programme.targets).map(whole) };
}

function ledgerOf(draft: LedgerDraft): Ledger {
  const { columns, feeds, ...ledger } = whole(draft);
  return {
    ...ledger,
    columns: each(columns).map((part): LedgerColumn => {
      const column = whole(part);
      return { ...column, choices: each(column.choices) };
    }),
    feeds: each(feeds).map((part): LedgerFeed => {
      const feed = whole(part);
      return { ...feed, where: feed.where && (whole(feed.where) as LedgerFeed['where']) };
    }),
  };
}

type WholeIndicator = { [K in keyof IndicatorDraft]-?: Exclude<IndicatorDraft[K], undefined> };

/** Row 15 has the measure 15; row 14, a pair, has 14a and 14b. */
function rowsOf({ number, measures }: WholeIndicator): [MeasureKey, MeasureId][] {
  const letters = measures.length === 2 ? ['a', 'b'] : [''];
  return each(measures).map(({ key }, index) => [certain(key), `${number}${letters[index]}`]);
}

function indicatorOf(indicator: WholeIndicator, rowOf: (key: MeasureKey) => MeasureId): Indicator {
  const [first, second] = each(indicator.measures).map((each) =>
    measureOf(each, indicator.number, rowOf),
  );
  const measures: Indicator['measures'] =
    second === undefined ? [certain(first)] : [certain(first), second];
  return { ...indicator, measures };
}

function measureOf(
  draft: MeasureDraft,
  indicator: number,
  rowOf: (key: MeasureKey) => MeasureId,
): Measure {
  const { key, ...measure } = whole(draft);
  const targets = [...measure.targets].map(([key, target]) => [key, certain(target)] as const);
  return {
    id: rowOf(key),
    key,
    indicator,
    ...measure,
    quantity: whole(measure.quantity) as Quantity,
    aggregation: aggregationOf(measure.aggregation, rowOf),
    source: renamed(measure.source, rowOf),
    targets: Object.fromEntries(targets),
  };
}

function thresholdsOf(
  { byMeasure, ...forAll }: Partial<ThresholdsDraft>,
  rowOf: (key: MeasureKey) => MeasureId,
): PlanThresholds {
  if (byMeasure === undefined) return forAll;
  const rows = [...byMeasure].map(([key, own]) => [rowOf(key), certain(own)] as const);
  return { ...forAll, byMeasure: Object.fromEntries(rows) };
}

function aggregationOf(
  aggregation: AggregationDraft,
  rowOf: (key: MeasureKey) => MeasureId,
): Aggregation {
  if (aggregation.kind !== 'weightedByMeasure') return aggregation as Aggregation;
  return { ...aggregation, measure: rowOf(aggregation.measure) };
}

function whole<T extends object>(draft: T): { [K in keyof T]-?: Exclude<T[K], undefined> } {
  Object.values(draft).forEach(certain);
  return draft as { [K in keyof T]-?: Exclude<T[K], undefined> };
}

function each<T>(list: readonly (T | undefined)[]): T[] {
  return list.map(certain);
}

function certain<T>(value: T | undefined): T {
  if (value === undefined) throw new TypeError('a part of the plan is missing without a problem');
  return value;
}

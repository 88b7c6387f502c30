import { isTypedShare } from '../plan/kinds';
import { measuresOf } from '../plan/measures';
import { once } from '../plan/once';
import { sidesOf } from '../plan/source';
import type {
  DistrictId,
  EntryThresholds,
  Measure,
  Plan,
  Relation,
  Thresholds,
} from '../plan/types';
import { thresholdsOf } from './thresholds';

export interface PreparedRelation {
  readonly relation: Relation;
  /** Places in `measures`. */
  readonly left: number;
  readonly right: number;
}

/** A plan laid out for checking thousands of submissions: ids looked up once. */
export interface PreparedPlan {
  readonly plan: Plan;
  /** Of whole columns. */
  readonly thresholds: Thresholds;
  readonly measures: readonly Measure[];
  /** Of entries, in the order of `measures`. */
  readonly entryThresholds: readonly EntryThresholds[];
  /** Place of the other half of a pair, or -1. */
  readonly partner: readonly number[];
  /** Place of the measure that a share is a share of, or -1. */
  readonly base: readonly number[];
  /** Places of what a computed measure is worked out from, or null. */
  readonly sides: readonly ({ readonly part: number; readonly of: number } | null)[];
  readonly relations: readonly PreparedRelation[];
  /** Targets in the order of `measures`; null is `/`. */
  readonly targets: ReadonlyMap<DistrictId, readonly (number | null)[]>;
  /** Place of a district in the plan. */
  readonly order: ReadonlyMap<DistrictId, number>;
}

export const prepare = once((plan: Plan): PreparedPlan => {
  const measures = measuresOf(plan);
  const place = new Map(measures.map(({ id }, index) => [id, index]));
  const at = (id: string): number => place.get(id) ?? -1;
  const partners = new Map(
    plan.indicators.flatMap(({ measures: [left, right] }) =>
      right ? [[left.id, at(right.id)] as const, [right.id, at(left.id)] as const] : [],
    ),
  );
  return {
    plan,
    thresholds: thresholdsOf(plan),
    measures,
    entryThresholds: measures.map(({ id }) => thresholdsOf(plan, id)),
    partner: measures.map(({ id }) => partners.get(id) ?? -1),
    base: measures.map((measure) =>
      isTypedShare(measure) && measure.aggregation.kind === 'weightedByMeasure'
        ? at(measure.aggregation.measure)
        : -1,
    ),
    sides: measures.map((measure) => {
      const sides = sidesOf(measure);
      return sides && { part: at(sides.part), of: at(sides.of) };
    }),
    relations: plan.relations.map((relation) => ({
      relation,
      left: at(relation.left),
      right: at(relation.right),
    })),
    targets: new Map(plan.districts.map(({ id }) => [id, measures.map((m) => targetOf(m, id))])),
    order: new Map(plan.districts.map(({ id }, index) => [id, index])),
  };
});

function targetOf(measure: Measure, district: DistrictId): number | null {
  const target = measure.targets[district];
  return target?.kind === 'number' ? target.value : null;
}

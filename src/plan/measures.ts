import type { Measure, MeasureId, Plan } from './types';

const lists = new WeakMap<Plan, readonly Measure[]>();
const indexes = new WeakMap<Plan, ReadonlyMap<MeasureId, Measure>>();

/** All measures in printed order, the halves of a pair one after the other; 27 for 2017. */
export function measuresOf(plan: Plan): readonly Measure[] {
  const known = lists.get(plan);
  if (known !== undefined) return known;
  const list = Object.freeze(plan.indicators.flatMap(({ measures }) => [...measures]));
  lists.set(plan, list);
  return list;
}

export function measureById(plan: Plan, id: MeasureId): Measure | null {
  let index = indexes.get(plan);
  if (index === undefined) {
    index = new Map(measuresOf(plan).map((measure) => [measure.id, measure]));
    indexes.set(plan, index);
  }
  return index.get(id) ?? null;
}

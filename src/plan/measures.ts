import { once } from './once';
import type { Measure, MeasureId, MeasureKey, Plan } from './types';

/** All measures in printed order, the halves of a pair one after the other; 27 for 2017. */
export const measuresOf = once((plan: Plan): readonly Measure[] =>
  Object.freeze(plan.indicators.flatMap(({ measures }) => [...measures])),
);

const byId = once(
  (plan: Plan): ReadonlyMap<MeasureId, Measure> =>
    new Map(measuresOf(plan).map((measure) => [measure.id, measure])),
);

export function measureById(plan: Plan, id: MeasureId): Measure | null {
  return byId(plan).get(id) ?? null;
}

/** The measures that people type, in printed order; the others are worked out. */
export const enteredMeasures = once((plan: Plan): readonly Measure[] =>
  measuresOf(plan).filter(({ source }) => source.kind === 'entered'),
);

/** The measures' ids by the keys that outlive them. */
export const measureIds = once(
  (plan: Plan): ReadonlyMap<MeasureKey, MeasureId> =>
    new Map(measuresOf(plan).map(({ key, id }) => [key, id])),
);

import type { MeasureKey, Plan } from '../../plan/types';
import { doubt, type Doubt } from '../doubt';
import { draftOf } from '../draftOf';
import type { DraftBodyTarget, PlanDraft } from '../draft';

type Carried = Pick<
  PlanDraft,
  'relations' | 'successions' | 'thresholds' | 'weights' | 'dropped'
> & {
  readonly doubts: readonly Doubt[];
};

/** Last year's relations, weights and thresholds that speak of measures which are still there; the others are told. */
export function carriedRules(
  last: Plan,
  keys: ReadonlySet<MeasureKey>,
  units: ReadonlySet<string>,
): Carried {
  const draft = draftOf(last);
  const doubts: Doubt[] = [];
  const dropped = (
    what: 'relation' | 'weight' | 'threshold',
    id: string,
    of: readonly MeasureKey[] = [id],
  ): false => {
    doubts.push(doubt({ kind: 'dropped', what, id, of }, {}, false));
    return false;
  };
  const relations = draft.relations.filter(
    ({ id, left, right }) =>
      (keys.has(left) && keys.has(right)) || dropped('relation', id, [left, right]),
  );
  const weights = Object.entries(draft.weights).filter(
    ([key]) => keys.has(key) || dropped('weight', key),
  );
  const { byMeasure, ...thresholds } = draft.thresholds;
  const own = Object.entries(byMeasure ?? {}).filter(
    ([key]) => keys.has(key) || dropped('threshold', key),
  );
  return {
    relations,
    weights: Object.fromEntries(weights),
    thresholds: {
      ...thresholds,
      ...(own.length > 0 && { byMeasure: Object.fromEntries(own) }),
    },
    successions: draft.successions.filter(({ to }) => units.has(to)),
    ...(doubts.length > 0 && {
      dropped: {
        relations: draft.relations.filter((each) => !relations.includes(each)),
        weights: without(draft.weights, keys),
        thresholds: without(byMeasure ?? {}, keys),
      },
    }),
    doubts,
  };
}

/** What is said of other measures. */
const without = <T>(by: Readonly<Record<MeasureKey, T>>, keys: ReadonlySet<MeasureKey>) =>
  Object.fromEntries(Object.entries(by).filter(([key]) => !keys.has(key)));

/** A body target of last year in the same clause about the same measure, or its growth, keeps its id. */
export function bodyTargetIds(last: Plan): ReadonlyMap<string, string> {
  return new Map(
    draftOf(last).bodyTargets.flatMap((target) => {
      const about = aboutMeasure(target);
      return about === null ? [] : [[about, target.id] as const];
    }),
  );
}

/** Null: about no measure. */
export function aboutMeasure({ clause, measure, growthOf }: DraftBodyTarget): string | null {
  if (measure !== null) return `${clause} ${measure}`;
  return growthOf === null ? null : `${clause} +${growthOf}`;
}

import { field } from '../decode/path';
import type { AggregationDraft } from '../decodePlan';
import type { MeasureKey, Nature } from '../types';
import { everyKeyIsKnown, measurePlaces, measuresByKey, type PlanCheck } from './place';

/** Flows are added up and ratios are not; a share's base is a measure of the plan, and no share is weighted, however far round, by itself. */
export const weights: PlanCheck = (plan, log) => {
  const byKey = measuresByKey(plan);
  const isWhole = everyKeyIsKnown(plan);
  for (const { path, value } of measurePlaces(plan)) {
    const { aggregation, nature } = value;
    if (aggregation && nature && !fits(aggregation.kind, nature)) {
      log.add(field(path, 'aggregation'), { code: 'wrongAggregation', nature });
    }
    if (aggregation?.kind !== 'weightedByMeasure') continue;
    if (isWhole && !byKey.has(aggregation.measure)) {
      log.add(field(field(path, 'aggregation'), 'weightedByMeasure'), {
        code: 'unknownMeasure',
        found: aggregation.measure,
      });
    }
  }
  const baseOf = (key: MeasureKey): MeasureKey | undefined => {
    const aggregation = byKey.get(key)?.value.aggregation;
    return aggregation?.kind === 'weightedByMeasure' ? aggregation.measure : undefined;
  };
  for (const cycle of cyclesAmong([...byKey.keys()], baseOf)) {
    const place = cycle[0] === undefined ? undefined : byKey.get(cycle[0]);
    if (place === undefined) continue;
    log.add(field(place.path, 'aggregation'), { code: 'weightCycle', measures: cycle });
  }
};

/** A stock may be either: patents in force are added up, what there is to a person is not. */
function fits(kind: AggregationDraft['kind'], nature: Nature): boolean {
  if (kind === 'none' || nature === 'stock') return true;
  return (kind === 'sum') === (nature === 'flow');
}

/** Every measure has one base at most, so each is walked over once. */
function cyclesAmong(
  keys: readonly MeasureKey[],
  baseOf: (key: MeasureKey) => MeasureKey | undefined,
): MeasureKey[][] {
  const seen = new Set<MeasureKey>();
  return keys.flatMap((start) => {
    const way: MeasureKey[] = [];
    let key: MeasureKey | undefined = start;
    for (; key !== undefined && !seen.has(key); key = baseOf(key)) {
      seen.add(key);
      way.push(key);
    }
    const from = key === undefined ? -1 : way.indexOf(key);
    return from < 0 ? [] : [way.slice(from)];
  });
}

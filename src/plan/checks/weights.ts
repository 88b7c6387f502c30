import { field } from '../decode/path';
import type { MeasureId, ValueType } from '../types';
import { measurePlaces, measuresById, type PlanCheck } from './place';

const ADDED_UP: ReadonlySet<ValueType> = new Set(['count', 'amount']);

/** Only what can be added up is; a share's base is a measure of the plan, and no share is weighted, however far round, by itself. */
export const weights: PlanCheck = (plan, log) => {
  const byId = measuresById(plan);
  const everyIdIsKnown = measurePlaces(plan).every(({ value }) => value.id !== undefined);
  for (const { path, value } of measurePlaces(plan)) {
    const { aggregation, valueType } = value;
    if (aggregation && valueType && (aggregation.kind === 'sum') !== ADDED_UP.has(valueType)) {
      log.add(field(path, 'aggregation'), { code: 'wrongAggregation', valueType });
    }
    if (aggregation?.kind !== 'weightedByMeasure') continue;
    if (everyIdIsKnown && !byId.has(aggregation.measure)) {
      log.add(field(field(path, 'aggregation'), 'weightedByMeasure'), {
        code: 'unknownMeasure',
        found: aggregation.measure,
      });
    }
  }
  const baseOf = (id: MeasureId): MeasureId | undefined => {
    const aggregation = byId.get(id)?.value.aggregation;
    return aggregation?.kind === 'weightedByMeasure' ? aggregation.measure : undefined;
  };
  for (const cycle of cyclesAmong([...byId.keys()], baseOf)) {
    const place = cycle[0] === undefined ? undefined : byId.get(cycle[0]);
    if (place === undefined) continue;
    log.add(field(place.path, 'aggregation'), { code: 'weightCycle', measures: cycle });
  }
};

/** Every measure has one base at most, so each is walked over once. */
function cyclesAmong(
  ids: readonly MeasureId[],
  baseOf: (id: MeasureId) => MeasureId | undefined,
): MeasureId[][] {
  const seen = new Set<MeasureId>();
  return ids.flatMap((start) => {
    const way: MeasureId[] = [];
    let id: MeasureId | undefined = start;
    for (; id !== undefined && !seen.has(id); id = baseOf(id)) {
      seen.add(id);
      way.push(id);
    }
    const from = id === undefined ? -1 : way.indexOf(id);
    return from < 0 ? [] : [way.slice(from)];
  });
}

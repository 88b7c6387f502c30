import { field, item } from '../decode/path';
import type { IndicatorDraft, MeasureDraft, PlanDraft } from '../decodePlan';
import type { ProblemLog } from '../problem';
import type { MeasureKey } from '../types';

/** Something of a plan being read, with the path it stands at. */
export interface Place<T> {
  readonly path: string;
  readonly value: T;
}

/** Every item that could be read at all. */
export function placesIn<T>(
  list: readonly (T | undefined)[] | undefined,
  path: string,
): Place<T>[] {
  return (list ?? []).flatMap((value, index) =>
    value === undefined ? [] : [{ path: item(path, index), value }],
  );
}

export function indicatorPlaces(plan: PlanDraft): Place<IndicatorDraft>[] {
  return placesIn(plan.indicators, 'indicators');
}

export function measurePlaces(plan: PlanDraft): Place<MeasureDraft>[] {
  return indicatorPlaces(plan).flatMap(({ path, value }) =>
    placesIn(value.measures, field(path, 'measures')),
  );
}

/** The first measure of each key. */
export function measuresByKey(plan: PlanDraft): Map<MeasureKey, Place<MeasureDraft>> {
  const byKey = new Map<MeasureKey, Place<MeasureDraft>>();
  for (const place of measurePlaces(plan)) {
    const { key } = place.value;
    if (key !== undefined && !byKey.has(key)) byKey.set(key, place);
  }
  return byKey;
}

/** Whether every measure can be named, so that a name which is not among them is wrong. */
export function everyKeyIsKnown(plan: PlanDraft): boolean {
  return measurePlaces(plan).every(({ value }) => value.key !== undefined);
}

/** Whether the plan has a measure of this key; where not every key could be read, any may be there. */
export function isMeasureOf(plan: PlanDraft): (key: MeasureKey) => boolean {
  const byKey = measuresByKey(plan);
  const isWhole = everyKeyIsKnown(plan);
  return (key) => !isWhole || byKey.has(key);
}

/** A check over a whole plan: what its fields have to do with each other. Unreadable parts are passed over. */
export type PlanCheck = (plan: PlanDraft, log: ProblemLog) => void;

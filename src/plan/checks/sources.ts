import { field } from '../decode/path';
import type { MeasureDraft } from '../decodePlan';
import type { ProblemLog } from '../problem';
import type { MeasureKey, Source } from '../types';
import { everyKeyIsKnown, measurePlaces, measuresByKey, type PlanCheck } from './place';

type Computed = Extract<Source, { readonly kind: 'computed' }>;

/** A computed measure is a ratio of two other measures that are typed, and wherever one of those is, the other is too. */
export const sources: PlanCheck = (plan, log) => {
  if (!everyKeyIsKnown(plan)) return;
  const byKey = measuresByKey(plan);
  const measureOf = (key: MeasureKey): MeasureDraft | undefined => byKey.get(key)?.value;
  for (const { path, value } of measurePlaces(plan)) {
    const { source, nature } = value;
    if (source?.kind !== 'computed') continue;
    const place = field(path, 'source');
    if (nature !== undefined && nature !== 'ratio') {
      log.add(field(path, 'nature'), { code: 'computedNotRatio', nature });
    }
    if (source.part === source.of) {
      const first = field(place, 'part');
      log.add(field(place, 'of'), { code: 'duplicate', first, found: source.of });
    }
    for (const name of ['part', 'of'] as const) {
      side(source[name], value, measureOf(source[name]), field(place, name), log);
    }
    targets(source, value, measureOf, field(path, 'targets'), log);
  }
};

function side(
  key: MeasureKey,
  { key: own }: MeasureDraft,
  measure: MeasureDraft | undefined,
  path: string,
  log: ProblemLog,
): void {
  if (measure === undefined) log.add(path, { code: 'unknownMeasure', found: key });
  else if (key === own) log.add(path, { code: 'computedOfItself' });
  else if (measure.source?.kind === 'computed') {
    log.add(path, { code: 'computedOfComputed', found: key });
  }
}

/** Else the share could never be worked out, or the whole's would be of other units than its base. */
function targets(
  { part, of }: Computed,
  own: MeasureDraft,
  measureOf: (key: MeasureKey) => MeasureDraft | undefined,
  path: string,
  log: ProblemLog,
): void {
  for (const [district, target] of own.targets ?? []) {
    const kinds = [part, of].map((key) => ({
      measure: key,
      kind: measureOf(key)?.targets?.get(district)?.kind,
    }));
    if (target === undefined || kinds.some(({ kind }) => kind === undefined)) continue;
    const without = kinds.filter(({ kind }) => kind === 'notApplicable');
    const isFine = without.length === 0 || (without.length === 2 && target.kind !== 'number');
    const [first] = without;
    if (isFine || first === undefined) continue;
    log.add(field(path, district), { code: 'sideWithoutTarget', measure: first.measure });
  }
}

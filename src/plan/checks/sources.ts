import { field } from '../decode/path';
import type { MeasureDraft } from '../decodePlan';
import { growthUnit, isUnit } from '../growthUnit';
import type { ProblemLog } from '../problem';
import type { MeasureKey, Source } from '../types';
import { everyKeyIsKnown, measurePlaces, measuresByKey, type PlanCheck } from './place';

type SourceOf<K extends Source['kind']> = Extract<Source, { readonly kind: K }>;

/** What is being checked: a measure that is worked out, where it stands, and the others by their keys. */
interface Checked {
  readonly own: MeasureDraft;
  readonly path: string;
  readonly measureOf: (key: MeasureKey) => MeasureDraft | undefined;
  readonly log: ProblemLog;
}

/**
 * A measure that is worked out is a ratio: of two others that are typed, where wherever one of those is the other is too, or
 * how much another one has grown.
 */
export const sources: PlanCheck = (plan, log) => {
  if (!everyKeyIsKnown(plan)) return;
  const byKey = measuresByKey(plan);
  const measureOf = (key: MeasureKey): MeasureDraft | undefined => byKey.get(key)?.value;
  for (const { path, value: own } of measurePlaces(plan)) {
    const { source, nature } = own;
    if (source === undefined || source.kind === 'entered') continue;
    if (nature !== undefined && nature !== 'ratio') {
      log.add(field(path, 'nature'), { code: 'computedNotRatio', nature });
    }
    const checked = { own, path, measureOf, log };
    if (source.kind === 'growth') growth(source, checked);
    else quotient(source, checked);
  }
};

function quotient(source: SourceOf<'computed'>, checked: Checked): void {
  const { path, log } = checked;
  const place = field(path, 'source');
  if (source.part === source.of) {
    const first = field(place, 'part');
    log.add(field(place, 'of'), { code: 'duplicate', first, found: source.of });
  }
  for (const name of ['part', 'of'] as const) {
    named(source[name], ['computed', 'growth'], field(place, name), checked);
  }
  sideTargets(source, checked);
}

/** Growth of a share is told in points; growth of growth would need the year before the last. */
function growth({ of }: SourceOf<'growth'>, checked: Checked): void {
  const { own, path, measureOf, log } = checked;
  named(of, ['growth'], field(field(path, 'source'), 'of'), checked);
  for (const name of ['least', 'most'] as const) {
    const found = own.quantity?.[name];
    if (typeof found === 'number') {
      log.add(field(field(path, 'quantity'), name), { code: 'growthBounded', found });
    }
  }
  const grown = measureOf(of);
  if (grown === undefined) return;
  const { unit, nature, quantity } = grown;
  if (own.unit !== undefined && unit !== undefined && nature !== undefined && quantity) {
    const expected = growthUnit({ unit, nature, quantity } as Parameters<typeof growthUnit>[0]);
    if (!isUnit(own.unit, expected)) {
      log.add(field(path, 'unit'), { code: 'wrongRateUnit', expected, found: own.unit });
    }
  }
  for (const [district, target] of own.targets ?? []) {
    if (target?.kind !== 'number') continue;
    if (grown.targets?.get(district)?.kind !== 'notApplicable') continue;
    const where = field(field(path, 'targets'), district);
    log.add(where, { code: 'growthWithoutTarget', measure: of });
  }
}

/** @param barred what it may not be worked out from itself */
function named(
  key: MeasureKey,
  barred: readonly Source['kind'][],
  path: string,
  { own, measureOf, log }: Checked,
): void {
  const measure = measureOf(key);
  if (measure === undefined) log.add(path, { code: 'unknownMeasure', found: key });
  else if (key === own.key) log.add(path, { code: 'computedOfItself' });
  else if (measure.source && barred.includes(measure.source.kind)) {
    log.add(path, { code: 'computedOfComputed', found: key });
  }
}

/** Else the share could never be worked out, or the whole's would be of other units than its base. */
function sideTargets(
  { part, of }: SourceOf<'computed'>,
  { own, path, measureOf, log }: Checked,
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
    const where = field(field(path, 'targets'), district);
    log.add(where, { code: 'sideWithoutTarget', measure: first.measure });
  }
}

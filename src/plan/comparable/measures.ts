import { nameKey } from '../districtName';
import { measuresOf } from '../measures';
import type { Measure, MeasureId, Plan } from '../types';

/** What a measure of this year was in the last one. */
export type Counterpart =
  | { readonly kind: 'same'; readonly measure: Measure }
  /** No measure of the last year says the same. */
  | { readonly kind: 'new' }
  /** Counted in another unit then (万元, 亿元), so that the figures do not compare. */
  | { readonly kind: 'otherUnit'; readonly measure: Measure };

/** By this year's measures: their key decides, or else a name that no other measure has. */
export function counterparts(last: Plan, plan: Plan): ReadonlyMap<MeasureId, Counterpart> {
  const byKey = new Map(measuresOf(last).map((measure) => [measure.key, measure]));
  const current = new Set(measuresOf(plan).map(({ key }) => key));
  // A measure that is still there under its own key is nobody else's.
  const free = measuresOf(last).filter(({ key }) => !current.has(key));
  return new Map(
    measuresOf(plan).map((measure) => {
      const found = byKey.get(measure.key) ?? onlyOne(named(measure, free));
      return [measure.id, counterpart(measure, found)];
    }),
  );
}

function counterpart(measure: Measure, found: Measure | null): Counterpart {
  if (found === null) return { kind: 'new' };
  const isSame = nameKey(found.unit) === nameKey(measure.unit);
  return { kind: isSame ? 'same' : 'otherUnit', measure: found };
}

const named = ({ name }: Measure, among: readonly Measure[]): readonly Measure[] =>
  among.filter((other) => nameKey(other.name) === nameKey(name));

const onlyOne = (found: readonly Measure[]): Measure | null =>
  found.length === 1 ? (found[0] ?? null) : null;

import { districtByName } from '../districtByName';
import type { District, DistrictId, Plan, Succession } from '../types';

/** What a unit of this year was in the last one. */
export type Origin =
  /** One unit, or several that became it. */
  | { readonly kind: 'units'; readonly units: readonly DistrictId[] }
  /** No unit of the last year is, or became, this one. */
  | { readonly kind: 'new' }
  /** A part of a unit that went to several: nobody can say which part of its figures. */
  | { readonly kind: 'split'; readonly units: readonly DistrictId[] };

export interface UnitOrigins {
  /** By this year's units. */
  readonly origins: ReadonlyMap<DistrictId, Origin>;
  /** Units of the last year that are not there any more, without a word of what they became. */
  readonly left: readonly DistrictId[];
}

/**
 * Restates last year's units as this year's: the same by name or id, or what they became by the successions (区划调整) that
 * either plan states.
 */
export function unitOrigins(last: Plan, plan: Plan): UnitOrigins {
  const same = sameUnits(last, plan);
  const successions = [...last.successions, ...plan.successions];
  const parts = new Map<DistrictId, { readonly unit: DistrictId; readonly split: boolean }[]>();
  const left: DistrictId[] = [];
  for (const { id } of last.districts) {
    const own = same.get(id);
    const became = own === undefined ? heirs(id, plan, same, successions) : [own];
    if (became.length === 0) left.push(id);
    for (const unit of became) {
      const before = parts.get(unit) ?? [];
      parts.set(unit, [...before, { unit: id, split: became.length > 1 }]);
    }
  }
  return {
    origins: new Map(plan.districts.map(({ id }) => [id, originOf(parts.get(id) ?? [])])),
    left,
  };
}

function originOf(
  parts: readonly { readonly unit: DistrictId; readonly split: boolean }[],
): Origin {
  const units = parts.map(({ unit }) => unit);
  if (units.length === 0) return { kind: 'new' };
  return { kind: parts.some(({ split }) => split) ? 'split' : 'units', units };
}

/** This year's unit by last year's: by name first, then by an id that no name has claimed. */
function sameUnits(last: Plan, plan: Plan): Map<DistrictId, DistrictId> {
  const same = new Map<DistrictId, DistrictId>();
  const claim = (of: District, found: District | null | undefined): void => {
    if (found && !same.has(of.id) && ![...same.values()].includes(found.id)) {
      same.set(of.id, found.id);
    }
  };
  for (const each of last.districts) claim(each, districtByName(plan, each.name));
  // A unit may have got its new name between the two tables: the newer one knows the older name, or the other way round.
  for (const each of plan.districts) {
    const before = districtByName(last, each.name);
    if (before !== null) claim(before, each);
  }
  for (const each of last.districts) {
    claim(
      each,
      plan.districts.find(({ id }) => id === each.id),
    );
  }
  return same;
}

/** Where a unit went, over as many steps as it took. */
function heirs(
  unit: DistrictId,
  plan: Plan,
  same: ReadonlyMap<DistrictId, DistrictId>,
  successions: readonly Succession[],
): DistrictId[] {
  const found = new Set<DistrictId>();
  const seen = new Set<DistrictId>();
  const follow = (id: DistrictId): void => {
    if (seen.has(id)) return;
    seen.add(id);
    for (const { from, to } of successions) {
      if (!from.includes(id)) continue;
      const there = same.get(to) ?? plan.districts.find((each) => each.id === to)?.id;
      if (there === undefined) follow(to);
      else found.add(there);
    }
  };
  follow(unit);
  return [...found];
}

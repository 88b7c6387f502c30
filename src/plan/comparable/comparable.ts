import type { DistrictId, MeasureId, Plan } from '../types';
import { counterparts, type Counterpart } from './measures';
import { unitOrigins, type Origin } from './units';

/** How the last year's table is seen from this year's. */
export interface Comparable {
  readonly plan: Plan;
  readonly last: Plan;
  readonly origins: ReadonlyMap<DistrictId, Origin>;
  /** Units of the last year of which nothing is known any more. */
  readonly left: readonly DistrictId[];
  readonly counterparts: ReadonlyMap<MeasureId, Counterpart>;
}

/** A unit, and what it was made of. */
export interface JoinedUnit {
  readonly unit: string;
  readonly of: readonly string[];
  /** Not all of one of them became it. */
  readonly isSplit: boolean;
}

export function comparable(last: Plan, plan: Plan): Comparable {
  const { origins, left } = unitOrigins(last, plan);
  return { plan, last, origins, left, counterparts: counterparts(last, plan) };
}

/** This year's units that are several of the last one, by name. */
export function joinedUnits({ plan, last, origins }: Comparable): JoinedUnit[] {
  return [...origins].flatMap(([id, origin]) =>
    origin.kind !== 'new' && origin.units.length > 1
      ? [
          {
            unit: nameIn(plan, id),
            of: origin.units.map((each) => nameIn(last, each)),
            isSplit: origin.kind === 'split',
          },
        ]
      : [],
  );
}

/** Last year's units that have no place in this year's table, by name. */
export const leftUnits = ({ last, left }: Comparable): string[] =>
  left.map((id) => nameIn(last, id));

const nameIn = ({ districts }: Plan, id: DistrictId): string =>
  districts.find((unit) => unit.id === id)?.name ?? id;

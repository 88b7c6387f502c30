import type { DistrictId, Plan } from '../types';
import type { Changed, PlanChange } from './change';
import { measureChanges } from './measureChanges';

/** What of a revision a unit's officer would have filled in otherwise: its own targets, and what is asked of every unit. */
export function changesFor(former: Plan, next: Plan, unit: DistrictId): readonly PlanChange[] {
  const own = next.districts.filter(({ id }) => id === unit);
  // Of a measure that is new it is told that it is.
  return measureChanges(former, next, own).filter(
    ({ what, before }) => ASKED.has(what) && !(what === 'target' && before === ''),
  );
}

const ASKED: ReadonlySet<Changed> = new Set([
  'target',
  'measureAdded',
  'measureRemoved',
  'measureName',
  'measureUnit',
  'nature',
  'decimals',
  'least',
  'most',
]);

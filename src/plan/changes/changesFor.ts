import type { DistrictId, Plan } from '../types';
import type { Changed, PlanChange } from './change';
import { changesOf } from './changesOf';

/** What of a revision a unit's officer would have filled in otherwise: its own targets, and what is asked of every unit. */
export function changesFor(former: Plan, next: Plan, unit: DistrictId): readonly PlanChange[] {
  const name = next.districts.find(({ id }) => id === unit)?.name;
  return changesOf(former, next).filter(
    (change) => ASKED.has(change.what) || (change.what === 'target' && change.unit === name),
  );
}

const ASKED: ReadonlySet<Changed> = new Set([
  'measureAdded',
  'measureRemoved',
  'measureName',
  'measureUnit',
  'nature',
  'decimals',
  'least',
  'most',
]);

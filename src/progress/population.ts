import type { DistrictId, Plan } from '../plan/types';
import type { EntryRow } from './entry';

/** Resident population in 万人; a district that is not there is not known. */
export type Populations = Readonly<Record<DistrictId, number>>;

/**
 * Populations as weights for a total. Nobody lives in no district: 0 and less count as not known, as on the sheet.
 */
export function populationRow(plan: Plan, populations: Populations): EntryRow {
  return Object.fromEntries(
    plan.districts.map(({ id }) => {
      const value = populations[id];
      return [
        id,
        value !== undefined && Number.isFinite(value) && value > 0
          ? { kind: 'number', value }
          : { kind: 'blank' },
      ] as const;
    }),
  );
}

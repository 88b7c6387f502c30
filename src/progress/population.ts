import type { DistrictId, Plan } from '../plan/types';
import type { EntryRow } from './entry';

/** Resident population in 万人; a district that is not there is not known. */
export type Populations = Readonly<Record<DistrictId, number>>;

/** In 万人. No district has more; a greater number was counted in persons. */
export const MAX_POPULATION = 5000;

/**
 * Populations as weights for a total. What cannot be a number of 万人 counts as not known, as on the sheet.
 */
export function populationRow(plan: Plan, populations: Populations): EntryRow {
  return Object.fromEntries(
    plan.districts.map(({ id }) => {
      const value = populations[id];
      return [
        id,
        value !== undefined && value > 0 && value <= MAX_POPULATION
          ? { kind: 'number', value }
          : { kind: 'blank' },
      ] as const;
    }),
  );
}

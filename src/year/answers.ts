import type { Period } from '../plan/period';
import type { DistrictId } from '../plan/types';
import type { Explanation } from '../rules/submission';
import type { Year } from './types';

/** What the bureau answered about a unit's figures of a period; it holds whichever file they come from. */
export function answersTo({ answers }: Year, period: Period, unit: DistrictId): Explanation[] {
  return answers
    .filter((each) => each.period === period && each.district === unit)
    .map(({ measure, rule, text }) => ({ measure, rule, text }));
}

/** What units wrote in the file of a period that was gathered from each last. */
export function remarksOn(
  { files }: Year,
  period: Period,
): ReadonlyMap<DistrictId | null, readonly Explanation[]> {
  return new Map(
    files.filter((file) => file.period === period).map(({ unit, remarks }) => [unit, remarks]),
  );
}

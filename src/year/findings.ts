import type { Period } from '../plan/period';
import { checkPeriod } from '../rules/checkPeriod';
import type { Finding } from '../rules/finding';
import type { CheckContext } from '../rules/subject';
import type { Submission } from '../rules/submission';
import { evidenceOf } from './evidence';
import { lastYearOf } from './lastYear';
import { previousTo } from './previous';
import type { Year } from './types';

/**
 * Everything there is to say of a period's submissions, from the workbook or from files, beside what the year knows.
 *
 * @param submissions with the answers given to them, see `answered`
 */
export function findingsAbout(
  year: Year,
  period: Period,
  submissions: readonly Submission[],
  context: Pick<CheckContext, 'templateVersion'> = {},
): Finding[] {
  const { plan, populations } = year;
  const lastYear = lastYearOf(year, period);
  const evidence = evidenceOf(year, period);
  return checkPeriod(plan, submissions, {
    ...context,
    previous: previousTo(year, period),
    ...(lastYear !== undefined && { lastYear }),
    ...(evidence !== null && { evidence }),
    ...(populations !== null && { population: populations }),
  });
}

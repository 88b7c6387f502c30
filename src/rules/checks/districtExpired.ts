import type { District, IsoDate, Plan } from '../../plan/types';
import type { SubmissionCheck } from '../check';

/** The district did not exist, or no longer, in that month: 港闸区 ended in July 2020. */
export const districtExpired: SubmissionCheck<'districtExpired'> = {
  id: 'districtExpired',
  severity: 'error',
  scope: 'submission',
  stage: 'identity',
  check({ prepared, submission }) {
    const district = prepared.plan.districts[prepared.order.get(submission.district) ?? -1];
    if (district === undefined) return [];
    const { validFrom } = district;
    const validTo = lastDayOf(district, prepared.plan);
    // Months compare as text; a month counts when the district existed on any of its days.
    const month = submission.period as string;
    const exists =
      validFrom.slice(0, 7) <= month && (validTo === null || month <= validTo.slice(0, 7));
    return exists ? [] : [{ facts: { validFrom, validTo } }];
  },
};

/** A unit that became part of another one has ended, even where only the succession (区划调整) says so. */
function lastDayOf({ id, validTo }: District, { successions }: Plan): IsoDate | null {
  const days = successions.flatMap(({ from, date }) =>
    from.includes(id) ? [dayBefore(date)] : [],
  );
  const [first] = [...days, ...(validTo === null ? [] : [validTo])].sort();
  return first ?? null;
}

const DAY = 86_400_000;

const dayBefore = (date: IsoDate): IsoDate =>
  new Date(Date.parse(date) - DAY).toISOString().slice(0, 10);

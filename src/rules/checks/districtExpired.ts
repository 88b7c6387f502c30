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
    const { validFrom, validTo } = district;
    // Months compare as text; a month counts when the district existed on any of its days.
    const month = submission.period as string;
    const exists =
      validFrom.slice(0, 7) <= month && (validTo === null || month <= validTo.slice(0, 7));
    return exists ? [] : [{ facts: { validFrom, validTo } }];
  },
};

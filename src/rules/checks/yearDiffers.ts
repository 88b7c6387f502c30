import { yearOf } from '../../plan/period';
import type { SubmissionCheck } from '../check';

/** Last year's template, or next year's: its targets are not these. */
export const yearDiffers: SubmissionCheck<'yearDiffers'> = {
  id: 'yearDiffers',
  severity: 'error',
  scope: 'submission',
  stage: 'identity',
  stops: true,
  check({ prepared, submission }) {
    const expected = prepared.plan.year;
    const years = [yearOf(submission.period), submission.provenance?.year ?? expected];
    const found = years.find((year) => year !== expected);
    return found === undefined ? [] : [{ facts: { found, expected } }];
  },
};

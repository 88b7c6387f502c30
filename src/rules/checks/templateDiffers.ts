import type { SubmissionCheck } from '../check';

/** The sheet is of another version than those sent out for this period. */
export const templateDiffers: SubmissionCheck<'templateDiffers'> = {
  id: 'templateDiffers',
  severity: 'warning',
  aboutFile: true,
  scope: 'submission',
  stage: 'identity',
  check({ submission, context: { templateVersion: expected } }) {
    const found = submission.provenance?.templateVersion;
    if (found === undefined || expected === undefined || found === expected) return [];
    return [{ facts: { found, expected } }];
  },
};

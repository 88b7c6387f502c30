import { districtByName } from '../../plan/districtByName';
import type { SubmissionCheck } from '../check';

/** The file names another district than the one it was taken for. */
export const districtDiffers: SubmissionCheck<'districtDiffers'> = {
  id: 'districtDiffers',
  severity: 'error',
  aboutFile: true,
  scope: 'submission',
  stage: 'identity',
  check({ prepared, submission }) {
    const found = submission.provenance?.districtName;
    if (found === undefined) return [];
    const meant = districtByName(prepared.plan, found)?.id;
    if (meant === undefined || meant === submission.district) return [];
    return [{ facts: { found, meant } }];
  },
};

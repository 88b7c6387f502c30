import { districtByName } from '../../plan/districtByName';
import type { SubmissionCheck } from '../check';

/** The plan has no such district, neither by id nor by any spelling of its name. */
export const districtUnknown: SubmissionCheck<'districtUnknown'> = {
  id: 'districtUnknown',
  severity: 'error',
  scope: 'submission',
  stage: 'identity',
  stops: true,
  check({ prepared, submission }) {
    const name = submission.provenance?.districtName;
    if (!prepared.order.has(submission.district)) {
      return [{ facts: { found: name ?? submission.district } }];
    }
    if (name === undefined || districtByName(prepared.plan, name) !== null) return [];
    return [{ facts: { found: name } }];
  },
};

import { sameLabel } from '../../figures/normalise';
import type { SubmissionCheck } from '../check';

/** A name, unit, target or formula of the template was changed; blanks, width and brackets do not count. */
export const altered: SubmissionCheck<'altered'> = {
  id: 'altered',
  severity: 'error',
  aboutFile: true,
  scope: 'submission',
  stage: 'identity',
  check({ submission }) {
    return (submission.provenance?.altered ?? [])
      .filter(({ found, expected }) => !sameLabel(found, expected))
      .map((facts) => ({ facts, measure: facts.measure }));
  },
};

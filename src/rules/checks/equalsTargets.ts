import type { SubmissionCheck } from '../check';

/** Every figure equals its target: the targets were copied, not the actuals. */
export const equalsTargets: SubmissionCheck<'equalsTargets'> = {
  id: 'equalsTargets',
  severity: 'warning',
  scope: 'submission',
  stage: 'whole',
  check({ prepared, entries }) {
    let figures = 0;
    for (const { state, value, target } of entries) {
      if (state !== 'number') continue;
      if (value !== target) return [];
      figures += 1;
    }
    if (figures < Math.max(1, prepared.thresholds.equalFiguresFrom)) return [];
    return [{ facts: { figures }, measure: null }];
  },
};

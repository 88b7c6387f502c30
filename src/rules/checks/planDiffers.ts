import type { SubmissionCheck } from '../check';

/** Made for another plan, or for an older or newer version of this one. */
export const planDiffers: SubmissionCheck<'planDiffers'> = {
  id: 'planDiffers',
  severity: 'error',
  aboutFile: true,
  scope: 'submission',
  stage: 'identity',
  check({ prepared, submission }) {
    const expected = { id: prepared.plan.id, version: prepared.plan.version };
    const { planId, planVersion, provenance } = submission;
    const declared = {
      id: provenance?.planId ?? planId,
      version: provenance?.planVersion ?? planVersion,
    };
    const found = [{ id: planId, version: planVersion }, declared].find(
      ({ id, version }) => id !== expected.id || version !== expected.version,
    );
    return found ? [{ facts: { found, expected } }] : [];
  },
};

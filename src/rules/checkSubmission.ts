import type { Plan } from '../plan/types';
import { checkOne } from './checkOne';
import { PERIOD_CHECKS } from './byScope';
import type { Finding } from './finding';
import { inOrder } from './order';
import { periodView } from './periodView';
import { prepare } from './prepare';
import { subjectOf, type CheckContext } from './subject';
import type { Submission } from './submission';
import { toFinding } from './toFinding';

export interface SubmissionContext extends CheckContext {
  /** Other submissions of the period. */
  readonly others?: readonly Submission[];
}

/**
 * Everything there is to say of one district's submission. Bad figures give findings; nothing throws.
 * Findings stand in the order of the plan's rows.
 */
export function checkSubmission(
  plan: Plan,
  submission: Submission,
  context: SubmissionContext = {},
): Finding[] {
  const prepared = prepare(plan);
  const findings = checkOne(subjectOf(prepared, submission, context));
  const others = (context.others ?? []).filter((other) => other !== submission);
  if (others.length > 0) {
    const view = periodView(prepared, [submission, ...others]);
    for (const check of PERIOD_CHECKS) {
      for (const found of check.check(view)) {
        if (found.district !== submission.district) continue;
        findings.push(toFinding(check, found, submission));
      }
    }
  }
  return inOrder(findings, prepared);
}

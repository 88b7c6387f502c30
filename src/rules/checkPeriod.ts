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

/**
 * Everything there is to say of all submissions of one period: each by itself, and side by side (doubled districts,
 * equal columns). The order of the submissions does not matter. Nothing throws.
 */
export function checkPeriod(
  plan: Plan,
  submissions: readonly Submission[],
  context: CheckContext = {},
): Finding[] {
  const prepared = prepare(plan);
  const findings = submissions.flatMap((submission) =>
    checkOne(subjectOf(prepared, submission, context)),
  );
  const view = periodView(prepared, submissions);
  const byDistrict = grouped(submissions);
  for (const check of PERIOD_CHECKS) {
    for (const found of check.check(view)) {
      const own = byDistrict.get(found.district ?? '') ?? [];
      // Of a doubled district the one with an answer speaks, whichever came first.
      const made = own.map((submission) => toFinding(check, found, submission));
      const answered = made.sort((a, b) => (answer(a) < answer(b) ? -1 : 1)).slice(0, 1);
      findings.push(...answered);
    }
  }
  return inOrder(findings, prepared);
}

function grouped(submissions: readonly Submission[]): ReadonlyMap<string, readonly Submission[]> {
  const groups = new Map<string, Submission[]>();
  for (const each of submissions) {
    const group = groups.get(each.district);
    if (group) group.push(each);
    else groups.set(each.district, [each]);
  }
  return groups;
}

function answer({ explained }: Finding): string {
  return explained ?? '\uffff';
}

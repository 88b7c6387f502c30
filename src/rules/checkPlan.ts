import { PLAN_CHECKS } from './byScope';
import type { Finding } from './finding';
import { inOrder } from './order';
import { prepare, type CheckedPlan } from './prepare';
import { place } from './toFinding';

/** What a plan says of itself before anybody has reported: where body and table of the notice differ. */
export function checkPlan(plan: CheckedPlan): Finding[] {
  const findings = PLAN_CHECKS.flatMap((check) =>
    check.check(plan).map((found) => place(check, found, null, null)),
  );
  return inOrder(findings, prepare(plan));
}

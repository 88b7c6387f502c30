import type { Plan } from '../plan/types';
import { PLAN_CHECKS } from './byScope';
import type { Finding } from './finding';
import { inOrder } from './order';
import { prepare } from './prepare';
import { place } from './toFinding';

/** What a plan says of itself before anybody has reported: where body and table of the notice differ. */
export function checkPlan(plan: Plan): Finding[] {
  const findings = PLAN_CHECKS.flatMap((check) =>
    check.check(plan).map((found) => place(check, found, null, null)),
  );
  return inOrder(findings, prepare(plan));
}

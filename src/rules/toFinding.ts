import type { Period } from '../plan/period';
import type { DistrictId, MeasureId } from '../plan/types';
import type { Check, Found } from './check';
import { explanationOf, wantsExplanation } from './explain';
import type { Finding, FindingOf, RuleId } from './finding';
import type { Submission } from './submission';

/** A finding of a submission, with the answer that was given to it. */
export function toFinding<Id extends RuleId>(
  check: Check<Id>,
  found: Found<Id>,
  submission: Submission,
  measure: MeasureId | null = found.measure ?? null,
): Finding {
  const severity = found.severity ?? check.severity;
  const explained = wantsExplanation(severity, check.excusable)
    ? explanationOf(submission, check, [measure, found.also])
    : null;
  const finding = place(check, found, submission.district, submission.period, measure);
  if (explained === null) return finding;
  return { ...finding, severity: 'warning', explained };
}

/** A finding at a place; nobody has answered it. */
export function place<Id extends RuleId>(
  check: Check<Id>,
  found: Found<Id>,
  district: DistrictId | null,
  period: Period | null,
  measure: MeasureId | null = found.measure ?? null,
): Finding {
  const finding: FindingOf<Id> = {
    rule: check.id,
    severity: found.severity ?? check.severity,
    district,
    measure,
    period,
    facts: found.facts,
    ...(found.suggestion && { suggestion: found.suggestion }),
  };
  // One rule's finding is a member of the union; TypeScript cannot follow that through the generic.
  return finding as unknown as Finding;
}

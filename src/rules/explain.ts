import type { MeasureId } from '../plan/types';
import type { RuleId, Severity } from './finding';
import type { Explanation, Submission } from './submission';

/** The answer given to a rule about a measure, or null. Blanks are no answer. */
export function explanationOf(
  submission: Submission,
  rule: RuleId,
  measures: readonly (MeasureId | null | undefined)[],
): string | null {
  const fits = (given: Explanation): boolean =>
    (given.rule === undefined || given.rule === rule) &&
    measures.includes(given.measure) &&
    given.text.trim() !== '';
  return submission.explanations?.find(fits)?.text.trim() ?? null;
}

/** Warnings wait for an answer; of the errors only those that a reason can excuse do. */
export function wantsExplanation(severity: Severity, excusable: boolean | undefined): boolean {
  return severity === 'warning' || (severity === 'error' && excusable === true);
}

import type { MeasureId } from '../plan/types';
import { isDoubtful } from '../figures/doubtfulRemark';
import type { Check } from './check';
import type { RuleId, Severity } from './finding';
import { numberIn } from './subject';
import type { Explanation, Submission } from './submission';

/** The answer given to a check about a measure, or null. Blanks are no answer, nor is a remark that doubts its own figure. */
export function explanationOf(
  submission: Submission,
  { id, aboutRemark }: Pick<Check<RuleId>, 'id' | 'aboutRemark'>,
  measures: readonly (MeasureId | null | undefined)[],
): string | null {
  const fits = (given: Explanation): boolean =>
    measures.includes(given.measure) &&
    given.text.trim() !== '' &&
    (given.rule === undefined
      ? aboutRemark !== true && !isDoubtful(given.text, figureOf(submission, given), '')
      : given.rule === id);
  return submission.explanations?.find(fits)?.text.trim() ?? null;
}

/** Warnings wait for an answer; of the errors only those that a reason can excuse do. */
export function wantsExplanation(severity: Severity, excusable: boolean | undefined): boolean {
  return severity === 'warning' || (severity === 'error' && excusable === true);
}

function figureOf({ entries }: Submission, { measure }: Explanation): number | null {
  return measure === null ? null : numberIn(entries[measure]);
}

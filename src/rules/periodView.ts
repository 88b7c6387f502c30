import type { PreparedPlan } from './prepare';
import { numberIn } from './subject';
import type { Submission } from './submission';

/** One submission's figures in the order of the plan's measures; null where there is no number. */
export interface Column {
  readonly submission: Submission;
  readonly values: readonly (number | null)[];
}

/** All submissions side by side. */
export interface PeriodView {
  readonly prepared: PreparedPlan;
  readonly columns: readonly Column[];
}

export function periodView(prepared: PreparedPlan, submissions: readonly Submission[]): PeriodView {
  return {
    prepared,
    columns: submissions.map((submission) => ({
      submission,
      values: prepared.measures.map(({ id }) => numberIn(submission.entries[id])),
    })),
  };
}

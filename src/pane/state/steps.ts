import type { PeriodStatus, YearStatus } from '../../actions/types';

export type StepState = 'done' | 'now' | 'later';

/** Where the year stands: the state of each step, and the period that is being worked on. */
export interface YearSteps {
  readonly target: StepState;
  readonly period: StepState;
  readonly entries: StepState;
  readonly completion: StepState;
  /** The latest period of the year, or null. */
  readonly current: PeriodStatus | null;
}

/** Exactly one step is `now`, but for a year whose December is complete. */
export function stepsOf(status: YearStatus): YearSteps {
  const current = status.periods.at(-1) ?? null;
  if (status.target === null || status.plan === null) {
    return { target: 'now', period: 'later', entries: 'later', completion: 'later', current };
  }
  if (current === null) {
    return { target: 'done', period: 'now', entries: 'later', completion: 'later', current };
  }
  const isFull = current.filled >= current.due;
  return {
    target: 'done',
    period: 'done',
    entries: isFull ? 'done' : 'now',
    completion: isFull ? 'now' : 'later',
    current,
  };
}

import { monthsElapsed, type Period } from '../plan/period';
import type { Measure, Target } from '../plan/types';
import { completionOf, keepsPace } from './completion';
import type { Entry } from './entry';
import type { Total } from './total';

/**
 * Where a measure stands. Counts and amounts grow over the year and are held against time progress; shares and
 * density do not, they are met or not.
 */
export type Status =
  'done' | 'onTrack' | 'behind' | 'met' | 'unmet' | 'notReported' | 'notApplicable' | 'unknown';

/** Months elapsed ÷ 12. */
export function timeProgress(period: Period): number {
  return monthsElapsed(period) / 12;
}

/** Whether time progress means anything for a measure: does its figure grow from January on? */
export function isCumulative({ valueType }: Measure): boolean {
  return valueType === 'count' || valueType === 'amount';
}

/** The twin of the status that colours 完成率. */
export function statusOf(
  measure: Measure,
  target: Target,
  actual: Entry | Total,
  period: Period,
): Status {
  const completion = completionOf(target, actual);
  switch (completion.kind) {
    case 'notApplicable':
      return 'notApplicable';
    case 'blank':
      return 'notReported';
    case 'unknown':
      return 'unknown';
    case 'number':
      break;
  }
  const reached = completion.value >= 1;
  if (!isCumulative(measure)) return reached ? 'met' : 'unmet';
  if (reached) return 'done';
  const inTime =
    target.kind === 'number' &&
    actual.kind === 'number' &&
    keepsPace(actual.value, target.value, monthsElapsed(period));
  return inTime ? 'onTrack' : 'behind';
}

import { isCumulative } from '../plan/kinds';
import { monthsElapsed, type Period } from '../plan/period';
import type { Measure, Target } from '../plan/types';
import { completionOf, monthsDone } from './completion';
import type { Entry } from './entry';
import type { Total } from './total';

/**
 * Where a measure stands. Counts and amounts grow over the year and are held against time progress; shares and
 * density do not, they are met or not.
 */
export type Status =
  | 'done'
  | 'onTrack'
  | 'behind'
  | 'met'
  | 'unmet'
  | 'notReported'
  | 'notApplicable'
  | 'unknown';

/** The twin of the status that colours 完成率. */
export function statusOf(
  measure: Measure,
  target: Target | null,
  actual: Entry | Total,
  period: Period,
): Status {
  const completion = completionOf(measure, target, actual);
  switch (completion.kind) {
    case 'notApplicable':
      return 'notApplicable';
    case 'blank':
      return 'notReported';
    case 'unknown':
      return 'unknown';
    case 'compared':
      return completion.isMet ? 'met' : 'unmet';
    case 'number':
      break;
  }
  const isLimit = measure.polarity === 'negative';
  const reached = completion.value >= 1;
  if (!isCumulative(measure)) return reached ? 'met' : 'unmet';
  if (reached && !isLimit) return 'done';
  if (target?.kind !== 'number' || actual.kind !== 'number') return 'unknown';
  const months = monthsElapsed(period);
  if (isLimit && actual.value > target.value) return 'unmet';
  const done = monthsDone(actual.value, target.value);
  if (!isLimit) return done >= months ? 'onTrack' : 'behind';
  if (done > months) return 'behind';
  return months >= 12 ? 'done' : 'onTrack';
}

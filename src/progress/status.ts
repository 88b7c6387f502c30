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
  'done' | 'onTrack' | 'behind' | 'met' | 'unmet' | 'notReported' | 'notApplicable' | 'unknown';

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
  const reached = completion.value >= 1;
  if (!isCumulative(measure)) return reached ? 'met' : 'unmet';
  if (target?.kind !== 'number' || actual.kind !== 'number') return 'unknown';
  const months = monthsElapsed(period);
  const done = monthsDone(actual.value, target.value);
  if (measure.polarity === 'negative') {
    if (actual.value > target.value) return 'unmet';
    if (done > months) return 'behind';
    return months >= 12 ? 'done' : 'onTrack';
  }
  if (reached) return 'done';
  return done >= months ? 'onTrack' : 'behind';
}

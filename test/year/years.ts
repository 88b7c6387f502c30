import { figureOf, type FigureReading } from '../../src/figures/reading';
import type { Figure } from '../../src/figures/types';
import type { Period } from '../../src/plan/period';
import type { Plan } from '../../src/plan/types';
import type { Entry } from '../../src/progress/entry';
import type { Submission } from '../../src/rules/submission';
import type { Year, YearPeriod } from '../../src/year/types';

/** A year in which the workbook holds what was submitted, and what is given beside. */
export function yearWith(
  plan: Plan,
  submissions: readonly Submission[] = [],
  more: Partial<Year> = {},
): Year {
  return {
    plan,
    periods: [...new Set(submissions.map(({ period }) => period))]
      .sort()
      .map((period) => periodWith(period, submissions)),
    populations: null,
    adjustments: [],
    answers: [],
    files: [],
    damages: [],
    earlier: null,
    ...more,
  };
}

function periodWith(period: Period, submissions: readonly Submission[]): YearPeriod {
  const entries: Record<string, Record<string, Entry>> = {};
  for (const submission of submissions) {
    if (submission.period !== period) continue;
    for (const [measure, read] of Object.entries(submission.entries)) {
      (entries[measure] ??= {})[submission.district] = entryOf(read);
    }
  }
  return { period, entries };
}

function entryOf(read: FigureReading | Figure): Entry {
  if ('kind' in read) return read;
  return figureOf(read) ?? { kind: 'invalid', content: read.ok ? null : read.raw };
}

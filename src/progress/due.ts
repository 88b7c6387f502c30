import { isCumulative } from '../plan/kinds';
import { monthsElapsed, type Period } from '../plan/period';
import type { Indicator, Measure } from '../plan/types';
import type { Column } from '../plan/column';
import { isInvalid, type Completion } from './completion';
import { publishedTimeProgress } from './lead';
import type { PeriodFigures } from './periodFigures';

/**
 * The completion of a measure that stands exactly where it should by now, truncated to 0.1 %: time progress of what adds up
 * over the year, else 1. Of a limit for the whole year that is used up by time progress it is 12 ÷ months, as every limit's
 * completion is target ÷ actual.
 */
export function dueShare(
  measure: Pick<Measure, 'nature' | 'polarity'>,
  period: Period,
  capped: boolean,
): number {
  if (!isCumulative(measure)) return 1;
  if (measure.polarity === 'positive') return publishedTimeProgress(period);
  return capped ? 1 : Math.floor(12_000 / monthsElapsed(period)) / 1000;
}

/** What an indicator's score would be if all was as due: of two measures the lower one, of those that count. */
export function dueScore(
  figures: PeriodFigures,
  { measures }: Indicator,
  column: Column,
  capped: boolean,
): number {
  const counted = measures.filter(({ id }) => !isLeftOut(figures.figure(id, column).completion));
  return Math.min(...counted.map((measure) => dueShare(measure, figures.period, capped)));
}

/** Whether a completion is neither a number nor counted as 0. */
function isLeftOut(completion: Completion): boolean {
  switch (completion.kind) {
    case 'number':
    case 'blank':
      return false;
    case 'unknown':
      return !isInvalid(completion);
    case 'compared':
    case 'notApplicable':
      return true;
  }
}

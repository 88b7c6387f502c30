import type { Period } from '../../../src/plan/period';
import type { MeasureId } from '../../../src/plan/types';
import { WHOLE, type Column } from '../../../src/plan/column';
import type { Completion } from '../../../src/progress/completion';
import { publishedTimeProgress } from '../../../src/progress/lead';
import type { PeriodFigures } from '../../../src/progress/periodFigures';
import { rankingOf, type Mean, type ScoreRules } from '../../../src/progress/ranking';
import type { Total } from '../../../src/progress/total';

/** One period as a point of the year's course. */
export interface TrendPoint {
  readonly period: Period;
  readonly timeProgress: number;
  readonly means: ReadonlyMap<Column, Mean>;
  total(measure: MeasureId): { readonly actual: Total; readonly completion: Completion };
}

/** The course of the year in order of time, all periods by the same rules. */
export function trendOf(periods: readonly PeriodFigures[], rules: ScoreRules): TrendPoint[] {
  return [...periods]
    .sort((a, b) => a.period.localeCompare(b.period))
    .map((figures) => ({
      period: figures.period,
      timeProgress: publishedTimeProgress(figures.period),
      means: rankingOf(figures, rules).means,
      total(measure) {
        const { actual, completion } = figures.figure(measure, WHOLE);
        return { actual: actual as Total, completion };
      },
    }));
}

import type { Period } from '../plan/period';
import type { MeasureId } from '../plan/types';
import { CITY, type Column } from './column';
import type { Completion } from './completion';
import { publishedTimeProgress } from './lead';
import type { PeriodFigures } from './periodFigures';
import { rankingOf, type Mean, type ScoreRules } from './ranking';
import type { Total } from './total';

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
        const { actual, completion } = figures.figure(measure, CITY);
        return { actual: actual as Total, completion };
      },
    }));
}

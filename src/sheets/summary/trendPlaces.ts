import { columnsOf } from '../../plan/column';
import type { Plan } from '../../plan/types';

export const HEADER_ROW = 1;
export const MONTHS_ROW = 2;
export const TIME_ROW = 3;
export const DUE_ROW = 4;
/** The first district's line. */
export const FIRST = 5;
/** Columns before the first period. */
export const LEADING = 1;
export const CHART_ROWS = 22;

/** Where everything stands on 趋势; rows and columns count from zero. */
export interface TrendPlaces {
  /** The column with the change since the period before. */
  readonly change: number;
  /** How many columns are printed. */
  readonly printed: number;
  readonly width: number;
  /** First of the lines on the last year; null: no period is compared. */
  readonly compared: number | null;
  readonly chartRow: number;
  readonly noteRow: number;
  /** Heading of the chart's own data, under everything else. */
  readonly drawn: number;
  /** First row of the scores that a period's line is made of. */
  detail(period: number): number;
}

/** @param compared how many lines say something of the last year */
export function trendPlaces(plan: Plan, periods: number, compared: number): TrendPlaces {
  const columns = columnsOf(plan);
  const change = LEADING + periods;
  const end = FIRST + columns.length;
  const chartRow = end + compared + 1;
  const noteRow = chartRow + CHART_ROWS;
  const detail = (period: number): number => noteRow + 3 + period * (plan.indicators.length + 5);
  return {
    change,
    printed: change + 1,
    width: Math.max(change + 1, 4 + columns.length),
    compared: compared === 0 ? null : end,
    chartRow,
    noteRow,
    drawn: detail(periods),
    detail,
  };
}

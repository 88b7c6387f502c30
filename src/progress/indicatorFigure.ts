import type { Indicator } from '../plan/types';
import type { Column } from '../plan/column';
import type { MeasureFigure, PeriodFigures } from './periodFigures';
import type { Status } from './status';

/** Where an indicator stands; of two measures one may have been reported, and the other not. */
export type IndicatorStatus = Status | 'partlyReported';

/** An indicator in one column; one of two measures counts by the one that stands worse. */
export interface IndicatorFigure {
  readonly indicator: Indicator;
  readonly parts: readonly MeasureFigure[];
  readonly status: IndicatorStatus;
  /** Null as well where one of two measures has no judgement: half an indicator is ahead of nothing. */
  readonly gap: number | null;
}

/** Worst first. Among equals the part that time holds to account names the indicator's status. */
const WORST_FIRST: readonly Status[] = [
  'unknown',
  'notReported',
  'behind',
  'unmet',
  'onTrack',
  'done',
  'met',
  'notApplicable',
];

export function indicatorFigure(
  figures: PeriodFigures,
  indicator: Indicator,
  column: Column,
): IndicatorFigure {
  const parts = indicator.measures.map(({ id }) => figures.figure(id, column));
  const status = statusOfParts(parts.map((part) => part.status));
  const gaps = JUDGED.includes(status) ? parts.flatMap(({ gap }) => gap ?? []) : [];
  return { indicator, parts, status, gap: gaps.length === 0 ? null : Math.min(...gaps) };
}

function statusOfParts(states: readonly Status[]): IndicatorStatus {
  const worst = WORST_FIRST.find((status) => states.includes(status)) ?? 'unknown';
  const isPart = states.some((status) => JUDGED.includes(status));
  return worst === 'notReported' && isPart ? 'partlyReported' : worst;
}

export const LAGGING: readonly IndicatorStatus[] = ['behind', 'unmet'];
const LEADING: readonly IndicatorStatus[] = ['onTrack', 'done', 'met'];
const JUDGED: readonly IndicatorStatus[] = [...LAGGING, ...LEADING];

/** Indicators behind time or not met by so much, the farthest behind first; equals in the table's order. */
export function laggingIndicators(figures: PeriodFigures, column: Column): IndicatorFigure[] {
  return ordered(figures, column, LAGGING, (a, b) => a - b);
}

/** Indicators done, met or in time that are ahead, the farthest first; equals in the table's order. */
export function leadingIndicators(figures: PeriodFigures, column: Column): IndicatorFigure[] {
  const fine = ordered(figures, column, LEADING, (a, b) => b - a);
  return fine.filter(({ gap }) => (gap ?? 0) > 0);
}

function ordered(
  figures: PeriodFigures,
  column: Column,
  wanted: readonly IndicatorStatus[],
  compare: (a: number, b: number) => number,
): IndicatorFigure[] {
  return figures.plan.indicators
    .map((indicator) => indicatorFigure(figures, indicator, column))
    .filter(({ status, gap }) => gap !== null && wanted.includes(status))
    .sort((a, b) => compare(a.gap ?? 0, b.gap ?? 0));
}

import { columnsOf } from '../../plan/column';
import type { Plan } from '../../plan/types';
import { columnUnder, namesColumn, rowHeight } from '../layout/fit';
import { sum } from '../layout/landscape';
import { summaryTitles } from './labels';
import { longestEnds } from './trendLines';
import { CHART_ROWS, LEADING, type TrendPlaces } from './trendPlaces';

export const TITLE_SIZE = 18;
export const ENDS_SIZE = 9;

/** Points across which the title and the words over the chart may stand in one line; what is wider is printed smaller. */
const ACROSS = 500;

/** Points of the columns of 趋势: few periods have as much room as what stands over them. */
export function trendWidths(
  plan: Plan,
  periods: number,
  { printed, width }: TrendPlaces,
): number[] {
  // Below, this column holds 序号 and the next one the indicators' names: both are broken or cut there, not here.
  const names = namesColumn(plan, 110);
  const least = periods <= 4 ? 80 : 62;
  const texts = [
    [summaryTitles.trend(plan), TITLE_SIZE],
    [longestEnds(plan), ENDS_SIZE],
  ] as const;
  const room = Math.min(ACROSS - names, columnUnder(texts, [names], 0));
  const shown = printed - LEADING;
  const each = Math.max(least, Math.ceil(room / shown));
  return [names, ...Array.from({ length: width - 1 }, (_, at) => (at < shown ? each : least))];
}

/** Points of its rows, down to the note. @param compared how many lines say something of the last year */
export function trendHeights(
  plan: Plan,
  periods: number,
  compared: number,
  { printed }: TrendPlaces,
  widths: readonly number[],
): number[] {
  const across = sum(widths.slice(0, printed));
  return [
    rowHeight(36, [[summaryTitles.trend(plan), TITLE_SIZE, across]]),
    ...[32, 20, 20, 20],
    ...Array.from({ length: columnsOf(plan).length + compared }, () => 20),
    rowHeight(20, [[longestEnds(plan), ENDS_SIZE, across]]),
    ...Array.from({ length: CHART_ROWS }, () => 15),
    (periods < 5 ? 88 : 70) + 6 * compared,
  ];
}

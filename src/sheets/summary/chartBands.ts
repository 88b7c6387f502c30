import { WHOLE } from '../../plan/column';
import type { Plan } from '../../plan/types';
import { expression, formulaCell } from '../formulas/text';
import { monthsOnly } from '../labels';
import type { Chart, ChartSeries, LayoutCell } from '../layout/layout';
import { chartColors } from '../layout/look';
import { atPlace } from './phrases';
import type { Scores } from './scores';
import type { TrendSource } from './sources';
import type { Trend } from './trendPage';
import type { Workings } from './workings';

/** Indicators that the chart of lags shows. */
const LAGS = 10;

/** A chart of 「图表」 with the small table that it is drawn from. */
export interface Band {
  readonly title: string;
  readonly headings: readonly string[];
  /** One line a row of the small table, formulas from the second cell on. */
  readonly rows: readonly (readonly LayoutCell[])[];
  readonly formats: readonly (string | null)[];
  readonly kind: Chart['kind'];
  readonly values: readonly number[];
  /** Of each of those in turn. */
  readonly looks: readonly Pick<ChartSeries, 'color' | 'weight' | 'labels'>[];
  /** Number format of the axis where it is not the one that the kind has. */
  readonly axis?: string;
  /** Points, where the chart needs more of them than others do. */
  readonly lineHeight?: number;
  /** Which of those may hold a text instead of a number: 未报. */
  readonly gaps?: number;
}

const cell = (formula: string): LayoutCell => formulaCell(expression(formula));

/** By place, so that the chart falls from left to right; who has no mean is not in it. */
export function districts(plan: Plan, here: string, scores: Scores, workings: Workings): Band {
  const at = (values: Parameters<typeof atPlace>[0], index: number): string =>
    atPlace(values, scores.order(here), index + 1);
  return {
    title: `一、各${plan.wording.unit}综合完成率`,
    headings: ['名次', plan.wording.unit, '完成率', '序时'],
    rows: plan.districts.map((_, index) => [
      cell(`IFERROR(${at(scores.row('rank', here), index)},"")`),
      cell(`IFERROR(${at(scores.names(here), index)},"")`),
      cell(`IFERROR(${at(scores.means(here), index)},"")`),
      cell(`IF(COUNT(${scores.order(here)})>=${index + 1},${workings.timeProgress(here)},"")`),
    ]),
    formats: [null, null, '0.00%', '0.0%'],
    kind: 'columnClustered',
    values: [2, 3],
    looks: [{ color: chartColors.main, labels: '0.00%;;' }, { color: chartColors.quiet }],
  };
}

export function lags(plan: Plan, here: string, workings: Workings): Band {
  const places = workings.indicatorColumn('lagPlace', WHOLE, here);
  const values = workings.indicatorColumn('lag', WHOLE, here);
  const names = workings.indicatorNames(here);
  const count = Math.min(LAGS, plan.indicators.length);
  return {
    title: `二、${plan.whole.short}滞后、未达标指标（差距最大的${count}项）`,
    headings: ['位次', '指标', '欠进度\n（百分点）'],
    rows: Array.from({ length: count }, (_, index) => [
      cell(`IF(COUNT(${places})>=${index + 1},${index + 1},"")`),
      cell(`IFERROR(${atPlace(names, places, index + 1)},"")`),
      cell(`IFERROR(-${atPlace(values, places, index + 1)},"")`),
    ]),
    formats: [null, null, '0.0'],
    kind: 'barClustered',
    values: [2],
    looks: [{ color: chartColors.main, labels: '0.0;;' }],
  };
}

export function trend(
  plan: Plan,
  here: string,
  course: { readonly trend: Trend; readonly periods: readonly TrendSource[] },
): Band {
  return {
    title: `三、${plan.whole.short}综合完成率走势`,
    headings: ['期次', '累计月份', plan.whole.short, '序时'],
    rows: course.periods.map(({ period }, index) => [
      index + 1,
      { text: monthsOnly(period) },
      { formula: `=${course.trend.mean(WHOLE, index, here)}` },
      { formula: `=${course.trend.timeProgress(index, here)}` },
    ]),
    formats: [null, null, '0.00%', '0.0%'],
    kind: 'line',
    values: [2, 3],
    looks: [
      { color: chartColors.main, weight: 2.5 },
      { color: chartColors.quiet, weight: 1.5 },
    ],
    gaps: 2,
  };
}

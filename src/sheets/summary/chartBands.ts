import { WHOLE } from '../../plan/column';
import type { Plan } from '../../plan/types';
import { expression, formulaCell, quoted } from '../formulas/text';
import { monthsOnly, words } from '../labels';
import type { LayoutCell } from '../layout/layout';
import { chartColors } from '../layout/look';
import type { Band, Line } from './chartBand';
import { atPlace } from './phrases';
import { progressBars } from './progressBars';
import type { Scores } from './scores';
import type { TrendSource } from './sources';
import type { Trend } from './trendPage';
import type { IndicatorTable, Workings } from './workings';

/** Indicators that the chart of lags shows. */
const LAGS = 10;

const cell = (formula: string): LayoutCell => formulaCell(expression(formula));

/** By place, so that the bars grow shorter from the top down; who has no mean is not in it. */
export function districts(plan: Plan, here: string, scores: Scores): Band {
  const at = (values: Parameters<typeof atPlace>[0], index: number): string =>
    atPlace(values, scores.order(here), index + 1);
  return {
    title: `一、各${plan.wording.unit}综合完成率`,
    headings: ['名次', plan.wording.unit, '完成率', '应达'],
    rows: plan.districts.map((_, index) => [
      cell(`IFERROR(${at(scores.row('rank', here), index)},"")`),
      cell(`IFERROR(${at(scores.names(here), index)},"")`),
      cell(`IFERROR(${at(scores.means(here), index)},"")`),
      cell(`IFERROR(${at(scores.row('dueMean', here), index)},"")`),
    ]),
    formats: [null, null, '0.00%', '0.00%'],
    ...progressBars,
  };
}

export function lags(plan: Plan, here: string, workings: Workings): Band {
  const of = (table: IndicatorTable) => workings.indicatorColumn(table, WHOLE, here);
  const places = of('lagPlace');
  const names = workings.indicatorNames(here);
  const count = Math.min(LAGS, plan.indicators.length);
  const where =
    (state: string) =>
    ({ index, at }: Line): string =>
      `IFERROR(IF(${atPlace(of('state'), places, index + 1)}=${quoted(state)},${at(2)},""),"")`;
  return {
    title: `二、${plan.whole.short}滞后、未达标指标（差距最大的${count}项）`,
    ofTotals: true,
    headings: ['位次', '指标', '欠进度\n（百分点）'],
    rows: Array.from({ length: count }, (_, index) => [
      cell(`IF(COUNT(${places})>=${index + 1},${index + 1},"")`),
      cell(`IFERROR(${atPlace(names, places, index + 1)},${quoted(index === 0 ? '无' : '')})`),
      cell(`IFERROR(-${atPlace(of('lag'), places, index + 1)},"")`),
    ]),
    formats: [null, null, '0.0'],
    key: '欠进度百分点：浅色滞后（离序时），深色未达标（离目标）',
    label: ({ at }) => `IF(ISNUMBER(${at(2)}),${at(1)}&" "&TEXT(${at(2)},"0.0"),"")`,
    bars: [
      { heading: words.behind, color: chartColors.behind, length: where(words.behind) },
      { heading: words.unmet, color: chartColors.low, length: where(words.unmet) },
    ],
  };
}

export function trend(
  plan: Plan,
  here: string,
  course: { readonly trend: Trend; readonly periods: readonly TrendSource[] },
): Band {
  return {
    title: `三、${plan.whole.short}综合完成率走势`,
    ofTotals: true,
    headings: ['期次', '累计月份', plan.whole.short, '应达'],
    rows: course.periods.map(({ period }, index) => [
      index + 1,
      { text: monthsOnly(period) },
      { formula: `=${course.trend.mean(WHOLE, index, here)}` },
      { formula: `=${course.trend.due(index, here)}` },
    ]),
    formats: [null, null, '0.00%', '0.00%'],
    ...progressBars,
  };
}

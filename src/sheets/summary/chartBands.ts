import { WHOLE } from '../../plan/column';
import type { Plan } from '../../plan/types';
import { expression, formulaCell, quoted, type Expression } from '../formulas/text';
import { monthsOnly, words } from '../labels';
import type { LayoutCell } from '../layout/layout';
import { chartColors } from '../layout/look';
import { TWO_LINES, type Band } from './chartBand';
import { atPlace } from './phrases';
import { progressBars } from './progressBars';
import type { Scores } from './scores';
import type { TrendSource } from './sources';
import type { Trend } from './trendPage';
import type { IndicatorTable, Workings } from './workings';

/** Indicators that the chart of lags shows. */
const LAGS = 6;

const cell = (formula: string): LayoutCell => formulaCell(expression(formula));

/** By place, so that the bars grow shorter from the top down; who has no mean comes last, with the word that says why. */
export function districts(plan: Plan, here: string, scores: Scores): Band {
  const at = (values: Parameters<typeof atPlace>[0], index: number): string =>
    atPlace(values, scores.order(here), index + 1);
  return {
    title: { text: `一、各${plan.wording.unit}综合完成率` },
    bar: '综合完成率',
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

/** Where the target itself is missed, its label says so: every bar here is light, as what lags is in the other charts. */
export function lags(plan: Plan, here: string, workings: Workings): Band {
  const of = (table: IndicatorTable) => workings.indicatorColumn(table, WHOLE, here);
  const places = of('lagPlace');
  const names = workings.indicatorNames(here);
  const count = Math.min(LAGS, plan.indicators.length);
  return {
    title: { formula: lagsTitle(plan, places, count) },
    ofTotals: true,
    bar: '欠进度百分点',
    headings: ['位次', '指标', '欠进度\n百分点'],
    rows: Array.from({ length: count }, (_, index) => [
      cell(`IF(COUNT(${places})>=${index + 1},${index + 1},"")`),
      cell(`IFERROR(${atPlace(names, places, index + 1)},${quoted(index === 0 ? '无' : '')})`),
      cell(`IFERROR(-${atPlace(of('lag'), places, index + 1)},"")`),
    ]),
    formats: [null, null, '0.0'],
    key: '离序时进度，注“未达标”的离目标',
    label: ({ index, at }) =>
      `IF(ISNUMBER(${at(2)}),${at(1)}&" "&TEXT(${at(2)},"0.0")&IF(${atPlace(of('state'), places, index + 1)}=${quoted(words.unmet)},${quoted(words.unmet)},""),${at(1)})`,
    bars: [{ heading: '欠进度', color: chartColors.behind, length: ({ at }) => at(2) }],
    lineHeight: TWO_LINES,
  };
}

/** How many there are, and that these are not all where they are not. */
function lagsTitle({ whole }: Plan, places: string, shown: number): Expression {
  const count = `COUNT(${places})`;
  return expression(
    `${quoted(`二、${whole.short}滞后、未达标指标`)}&IF(${count}=0,"","（"&${count}&"项"&` +
      `IF(${count}>${shown},${quoted(`，列差距最大的${shown}项`)},"")&"）")`,
  );
}

export function trend(
  plan: Plan,
  here: string,
  course: { readonly trend: Trend; readonly periods: readonly TrendSource[] },
): Band {
  return {
    title: { text: `三、${plan.whole.short}综合完成率走势` },
    ofTotals: true,
    bar: '综合完成率',
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

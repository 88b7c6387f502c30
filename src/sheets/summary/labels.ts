import type { Period } from '../../plan/period';
import { monthsElapsed, yearOf } from '../../plan/period';
import type { BodyTarget, District, Indicator, Plan } from '../../plan/types';
import { isCumulative } from '../../plan/kinds';
import { measuresOf } from '../../plan/measures';
import { countedIn, goals, monthsText } from '../labels';
import { tabNames } from '../layout/tabName';

/** Names wished for; the workbook may hold one already. */
export const summaryNames = {
  workings: (period: Period): string => `测算 ${period}`,
  scores: (period: Period): string => `评分 ${period}`,
  summary: (period: Period): string => `汇总 ${period}`,
  charts: (period: Period): string => `图表 ${period}`,
  matrix: (period: Period): string => `各单位对照 ${period}`,
  tasks: (period: Period): string => `要点任务 ${period}`,
  evidence: (period: Period): string => `佐证情况 ${period}`,
  programme: (period: Period): string => `规划进度 ${period}`,
  bulletin: (period: Period): string => `通报 ${period}`,
  trend: (period: Period): string => `趋势 ${period}`,
  measuretrend: (period: Period): string => `指标趋势 ${period}`,
} as const;

/** The tabs of the districts' pages, in the plan's order: a district may be called 汇总, or hold what no tab takes. */
export function briefNames({ districts }: Plan, period: Period): readonly string[] {
  const pages = Object.values(summaryNames).map((nameOf) => nameOf(period));
  return tabNames(
    districts.map(({ name }) => name),
    ` ${period}`,
    pages,
  );
}

export const summaryTitles = {
  summary: (plan: Plan, period: Period): string =>
    `${plan.whole.name}${monthsText(period)}${goals(plan)}完成情况汇总表`,
  scores: (plan: Plan, period: Period): string =>
    `${plan.whole.name}${monthsText(period)}${goals(plan)}完成情况评分表`,
  ranking: (plan: Plan, period: Period): string =>
    `${monthsText(period)}各${plan.wording.unit}${goals(plan)}综合完成率排名表`,
  charts: (plan: Plan, period: Period): string =>
    `${plan.whole.name}${monthsText(period)}${goals(plan)}完成情况图表`,
  matrix: (plan: Plan, period: Period): string =>
    `${monthsText(period)}各${plan.wording.unit}${goals(plan)}完成情况对照表`,
  tasks: (plan: Plan, period: Period): string =>
    `${monthsText(period)}${plan.wording.subject}要点任务进展情况表`,
  evidence: (plan: Plan, period: Period): string =>
    `${monthsText(period)}${goals(plan)}数据佐证情况表`,
  programme: (plan: Plan): string => `${plan.whole.name}规划目标进度表`,
  figures: '无表内指标的增长、比率目标',
  reconciliation: '通知正文与表内目标核对',
  trend: (plan: Plan): string => `${plan.whole.name}${plan.year}年${goals(plan)}完成率走势`,
  measuretrend: (plan: Plan): string => `${plan.whole.name}${plan.year}年各项指标逐期完成情况`,
  brief: (plan: Plan, district: District, period: Period): string =>
    `${district.name}${monthsText(period)}${goals(plan)}完成情况`,
  bulletin: (plan: Plan, period: Period): string =>
    `关于${monthsText(period)}${goals(plan)}任务完成情况的通报`,
} as const;

export const signature =
  '填报：　　　　　　　审核：　　　　　　　签发：　　　　　　　　　　年　　月　　日';

/** 截至2017年9月底 */
export function untilText(period: Period): string {
  return `截至${yearOf(period)}年${monthsElapsed(period)}月底`;
}

export const summaryNotes = {
  gap: '超（欠）进度：累计指标为完成率减序时进度，其余指标为完成率减100%，单位为百分点。',
  /** Said where the plan has such an indicator. */
  lower: ({ indicators }: Plan): string =>
    indicators.some(({ measures }) => measures.length > 1) ? '复合指标按两项中较低的一项计。' : '',
  /** What 综合完成率 is held against. */
  due: (plan: Plan): string =>
    `应达进度为各项指标应达到的完成率以同样权重的加权平均：累计指标为序时进度，其余为100%${
      measuresOf(plan).some((each) => isCumulative(each) && each.polarity === 'negative')
        ? '，累计的上限指标按恰好用到序时进度计'
        : ''
    }。`,
  /** What is counted where: a compound row is one indicator with two numbers to fill in. */
  counted: ({ indicators }: Plan): string =>
    indicators.some(({ measures }) => measures.length > 1)
      ? `${countedIn.indicators}按表内序号计数，${countedIn.measures}为需填报的数据，复合指标有两个${countedIn.measures}。`
      : '',
  compared:
    '同比：与上年同期相比，只舍不入；占比等百分数为增减的百分点。绿底为向好，黄底斜体为变差（逆向指标下降为好）。',
  forecast:
    '全年预测＝完成数÷已过月数×12，只按当前进度推算，不代表预计实际结果；月均需＝（目标－完成数）÷剩余月数。',
  /** Of a period's heading. */
  missing: `“缺n个”为当期各单位应填而没有填数的${countedIn.measures}个数，合计不完整。`,
  ranking:
    '综合完成率为各项指标完成率（只舍不入）的加权平均；未报、部分未报、有误的指标按0计，不适用（“/”）和缺数据的不计入；全部未报和部分报送（已填不到应填的一半）的不排名；并列者名次相同，其后顺延。',
} as const;

/** An indicator's name as texts use it: without units, of a compound one as printed. */
export function plainName({ measures, name }: Indicator): string {
  return measures.length === 1 ? measures[0].name : name;
}

/** A target as a person writes it: 1200家, 1—2个, 不超过3件. */
export function boundText({ bound, unit }: Pick<BodyTarget, 'bound' | 'unit'>): string {
  switch (bound.kind) {
    case 'range':
      return `${bound.from}—${bound.to}${unit}`;
    case 'atMost':
      return `不超过${bound.value}${unit}`;
    case 'atLeast':
      return `${bound.value}${unit}`;
  }
}

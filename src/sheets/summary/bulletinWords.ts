import type { Period } from '../../plan/period';
import { isCumulative } from '../../plan/kinds';
import type { Indicator, Plan } from '../../plan/types';
import { goals } from '../labels';
import { untilText } from './labels';

/** How many indicators a list of the bulletin names. */
export const NAMED_INDICATORS = 3;

/** How many districts are named at either end of the ranking: never more than half of them. */
export function namedDistricts(plan: Plan): number {
  return Math.min(3, Math.floor(plan.districts.length / 2));
}

export const NUMERALS = ['', '一', '两', '三'] as const;
const HEADINGS = ['一', '二', '三', '四', '五', '六'] as const;

/** Sentences of the bulletin that hold no figure. */
export const bulletinWords = {
  addressee: ({ wording: { unit, subject } }: Plan): string =>
    subject === '' ? `各${unit}：` : `各${unit}${subject}管理部门：`,
  opening: (plan: Plan, period: Period): string =>
    `根据《${plan.title}》${inBrackets(plan.documentNumber)}，` +
    `现将${untilText(period)}${plan.whole.short}${goals(plan)}任务完成情况通报如下：`,
  heading: (index: number, text: string): string => `${HEADINGS[index] ?? ''}、${text}`,
  headings: ({ wording: { unit } }: Plan): readonly string[] => [
    '报送情况',
    '总体完成情况',
    `各${unit}完成情况`,
    '主要指标进度',
    '数据核查情况',
    '工作要求',
  ],
  demand: ({ wording: { unit } }: Plan): string =>
    `请各${unit}对照年度目标，对滞后、未达标指标逐项分析原因，明确措施和完成时限`,
  /** After the demand, where something is missing. */
  demandReports: '；尚未报送或者数据有误的，请尽快补报、更正',
  /** Before their names. */
  silent: '尚未报送（不参加排名）的有：',
  /** Before and behind how many. */
  wrong: ['其中', '个计量项数据有误。'],
  partial: '部分报送（已填不到应填的一半，不参加排名）的有：',
  caution:
    '本通报依据已报送的数据：合计只含已报送的单位，未报、有误的指标在综合完成率中按0计，完成率和名次仅供参考。',
  mean: '综合完成率（各项指标完成率的加权平均）',
  /** Before time progress, and behind it. */
  due: '（应达进度：累计指标按序时进度',
  dueIs: '、其余指标按100%，同样加权）',
  noLag: '没有滞后、未达标的指标。',
  noFigures: '各项指标尚无数据。',
  noneApplies: '各项指标均不适用。',
  allDone: '报送数据中发现的问题均已办结。',
  date: '　　年　　月　　日',
} as const;

/**
 * What percentage points are counted from: figures that add up over the year are held against time progress, others against
 * the target; of a compound indicator with both nobody can say it in a word.
 */
export function pointsBase({ measures }: Indicator): string {
  const kinds = new Set(measures.map(isCumulative));
  return kinds.size > 1 ? '' : kinds.has(true) ? '序时' : '目标';
}

const inBrackets = (text: string): string => (text === '' ? '' : `（${text}）`);

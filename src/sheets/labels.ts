import { isShare } from '../plan/kinds';
import { measuresOf } from '../plan/measures';
import type { Period } from '../plan/period';
import { monthsElapsed, sameMonthBefore, yearOf } from '../plan/period';
import type { Measure, Plan, Source } from '../plan/types';

/** Names wished for; the workbook may hold one already. At most 31 characters, none of \ / ? * [ ] : */
export const sheetNames = {
  target: '目标',
  measures: '目标分解',
  plan: '_计划',
  period: (period: Period): string => `完成 ${period}`,
  completion: (period: Period): string => `完成率 ${period}`,
  base: '基础数据',
  submissions: '报送记录',
  journal: '_留底',
  revisions: '修订记录',
  formerPlan: (version: number): string => `_计划 第${version}版`,
  /** A sheet laid out by a plan that was revised since. */
  former: (name: string, version: number): string => `${name}（第${version}版）`,
  planDraft: '计划草稿',
  draftRest: '_草稿',
  /** A draft that another one took the place of. */
  olderDraft: (name: string): string => `${name}（旧）`,
  adjustments: '目标调整',
  adjusted: '目标分解（调整后）',
  adjustedCompletion: (period: Period): string => `完成率（调整后）${period}`,
  lastYear: (period: Period): string => `上年同期 ${period}`,
  yearOnYear: (period: Period): string => `同比 ${period}`,
} as const;

/** What cells say instead of a number. Formulas write them, colour rules and readers look for them. */
export const words = {
  notApplicable: '/',
  invalid: '有误',
  missingWeight: '缺权重',
  wrongWeight: '权重有误',
  missingPopulation: '缺人口数',
  notTotalled: '不汇总',
  zeroTarget: '目标为0',
  missingTarget: '缺目标',
  complete: '齐全',
  missing: '缺',
  doubted: '疑',
  workedOut: '自动',
  done: '完成',
  onTrack: '达序时',
  behind: '滞后',
  met: '达标',
  unmet: '未达标',
  notReported: '未报',
  partlyReported: '部分未报',
  partial: '部分报送',
  newUnit: '新设',
  newMeasure: '新增',
  otherUnit: '计量不同',
  split: '无法拆分',
  coverage: '口径不同',
  missingLast: '缺上年',
  zeroBase: '上年为0',
  negativeBase: '上年为负',
  missingDenominator: '缺分母',
  zeroDenominator: '分母为0',
} as const;

/** What is counted: rows of the official table, or the numbers that are filled in. A compound row has two of these. */
export const countedIn = { indicators: '指标', measures: '计量项' } as const;

export const columnLabels = {
  number: '序号',
  indicator: '指标',
  unit: '单位',
  check: '检查',
  filled: '已填',
  /** How many units owe a figure of the row. */
  missing: '缺报\n单位',
  status: '状态',
  population: '常住人口（万人）',
  lastYear: ({ name }: Pick<Measure, 'name'>): string => `上年同期：${name}`,
} as const;

/** The months that a period's figures cover, as a column's heading: 1—9月, or 1月. */
export function monthsOnly(period: Period): string {
  const months = monthsElapsed(period);
  return months === 1 ? '1月' : `1—${months}月`;
}

/** 2017年1—9月, or 2017年1月. */
export const monthsText = (period: Period): string => `${yearOf(period)}年${monthsOnly(period)}`;

/** What the targets are called: 知识产权目标, or 目标 alone. */
export const goals = ({ wording: { subject } }: Plan): string => `${subject}目标`;

export const titles = {
  attachment: ({ wording: { table } }: Plan): string => (table === '' ? '' : `${table}：`),
  measures: (plan: Plan): string => `${plan.year}年度目标分解（由「目标」自动拆分，请勿改动）`,
  adjusted: (plan: Plan): string => `${plan.year}年度目标分解（按「目标调整」，请勿改动）`,
  period: (plan: Plan, period: Period): string =>
    `${plan.whole.name}${monthsText(period)}${goals(plan)}完成情况`,
  completion: (plan: Plan, period: Period): string =>
    `${plan.whole.name}${monthsText(period)}${goals(plan)}完成率`,
  adjustedCompletion: (plan: Plan, period: Period): string =>
    `${titles.completion(plan, period)}（按调整后目标）`,
  lastYear: (plan: Plan, period: Period): string =>
    `${plan.whole.name}${monthsText(sameMonthBefore(period))}${goals(plan)}完成数（上年同期）`,
  yearOnYear: (plan: Plan, period: Period): string =>
    `${plan.whole.name}${monthsText(period)}${goals(plan)}完成情况同比`,
} as const;

function workedOutNote(plan: Plan): string {
  const has = (kind: Source['kind']): boolean =>
    measuresOf(plan).some(({ source }) => source.kind === kind);
  const quotients = has('computed') ? '灰底的数由其他两行算出、不用填，' : '';
  const growth = `灰底的增长率与上年同期比较得出、不用填（还没有上年同期的，写“${words.missingLast}”），`;
  return has('growth') ? `${quotients}${growth}` : quotients;
}

export const notes = {
  cumulative: '填本年累计数；未报留空，0 表示确实为零，“/”表示不适用',
  unprotect: (plan: Plan): string =>
    `说明：各单位列的白底格可填写；灰底“/”为不适用，${workedOutNote(plan)}${plan.whole.label}、检查由表格自动计算，已锁定（无密码，可在“审阅—撤销工作表保护”中解除）。红底为有误，请更正。`,
  truncated: '完成率＝完成数÷年度目标，只舍不入，保留一位小数；序时按未舍位的比值比较。',
  timeProgress: '序时进度',
  legend: '图例',
} as const;

/** Dialogs of native validation. Title ≤ 32, message ≤ 255 characters. */
export interface EntryDialog {
  readonly title: string;
  readonly message: string;
  readonly prompt: string;
}

export function entryDialog(measure: Measure): EntryDialog {
  const { least, most, decimals } = measure.quantity;
  const digits = decimals === 0 ? '' : `，最多${decimals}位小数`;
  const advice = '不带单位和文字。未报请留空。';
  if (isShare(measure)) {
    return {
      title: '请填百分数',
      message: `这里填 0 到 100 之间的数${digits}，不带百分号：75% 填 75，不填 0.75。未报请留空。`,
      prompt: `填 0—100${digits}，不带百分号：75% 填 75`,
    };
  }
  if (least !== 0 || most !== null) {
    const bounds = boundsText(least, most);
    return {
      title: '请填数字',
      message: `这里只能填${bounds}${decimals === 0 ? '整数' : '数'}${digits}，${advice}`,
      prompt: `${bounds}${decimals === 0 ? '整数' : '数'}${digits}，未报留空`,
    };
  }
  return decimals === 0
    ? {
        title: '请填非负整数',
        message: `这里只能填大于或等于 0 的整数，${advice}`,
        prompt: '非负整数，未报留空',
      }
    : {
        title: '请填非负数',
        message: `这里只能填大于或等于 0 的数${digits}，${advice}`,
        prompt: `非负数${digits}，未报留空`,
      };
}

/** 可为负的, 0 到 200 之间的, 大于或等于 5 的 … */
function boundsText(least: number | null, most: number | null): string {
  if (least === null) return most === null ? '可为负的' : `小于或等于 ${most} 的`;
  return most === null ? `大于或等于 ${least} 的` : `${least} 到 ${most} 之间的`;
}

export const promptTitle = {
  cumulative: '本年累计',
  stock: '期末数',
} as const;

/** Shown when somebody types over a published target. */
export function targetDialog(plan: Plan): { title: string; message: string } {
  return {
    title: '年度目标不可改动',
    message: `这是${plan.documentNumber}公布的目标，请勿改动。按“取消”还原。`,
  };
}

/** A header holds 255 letters, codes and doubled ones included. */
const short = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;

/** Document title, period and unit, over a printed page; `&` begins a code there, so that one in a title is doubled. */
export function pageHeader(
  { title }: Plan,
  period?: Period,
  unit?: { readonly name: string },
): string {
  const parts = [
    `《${short(title, 70)}》`,
    period && monthsText(period),
    unit && short(unit.name, 25),
  ];
  return parts
    .filter((part) => part)
    .join(' ')
    .replaceAll('&', '&&');
}

export const pageFooter = '第 &P 页 共 &N 页';

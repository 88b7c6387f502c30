import type { Expected, PlanFault } from '../../plan/problem';
import type { Nature } from '../../plan/types';

/** What is wrong at one place of a plan file; the place itself is shown beside it. */
export type PlanProblemTexts = {
  readonly [Code in PlanFault['code']]: (fault: Extract<PlanFault, { code: Code }>) => string;
};

const KINDS: Readonly<Record<Expected, string>> = {
  text: '文字',
  number: '数字',
  boolean: '是否值（true / false）',
  object: '一组字段 { }',
  list: '列表 [ ]',
  null: '空值 null',
};

const NATURES: Readonly<Record<Nature, string>> = { flow: '流量', stock: '存量', ratio: '比率' };

const kind = (name: string): string => KINDS[name as Expected] ?? name;

export const planProblems: PlanProblemTexts = {
  notJson: () => '不是有效的 JSON 内容',
  missing: () => '缺少这一项',
  unknownField: () => '多出的字段，计划中没有这一项',
  wrongType: ({ expected, found }) => `应为${kind(expected)}，现为${kind(found)}`,
  notOneOf: ({ allowed, found }) => `只能是 ${allowed.join('、')}，现为「${found}」`,
  empty: () => '不能为空',
  tooLong: ({ most, found }) => `最多 ${most} 个字，现有 ${found} 个`,
  notTrimmed: () => '开头或结尾有多余的空白',
  badCharacter: ({ codePoint }) =>
    `含有不能写入工作簿的字符（U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}）`,
  badId: ({ found }) => `编号「${found}」格式不对`,
  badDate: ({ found }) => `「${found}」不是日期，应如 2017-03-31`,
  tooFew: ({ least, found }) => `至少要 ${least} 项，现有 ${found} 项`,
  tooMany: ({ most, found }) => `最多 ${most} 项，现有 ${found} 项`,
  notWhole: ({ found }) => `应为整数，现为 ${found}`,
  negative: ({ found }) => `不能是负数，现为 ${found}`,
  tooSmall: ({ least, found }) => `不能小于 ${least}，现为 ${found}`,
  tooLarge: ({ most, found }) => `不能大于 ${most}，现为 ${found}`,
  tooManyDecimals: ({ most, found }) =>
    most === 0 ? `应为整数，现有 ${found} 位小数` : `最多 ${most} 位小数，现有 ${found} 位`,
  duplicate: ({ first, found }) => `「${found}」重复，前面已有（${first}）`,
  unknownDistrict: ({ found }) => `计划中没有单位「${found}」`,
  becomesItself: ({ found }) => `单位「${found}」不能并入自己`,
  unknownMeasure: ({ found }) => `计划中没有计量项「${found}」`,
  wrongMeasureId: ({ expected, found }) => `计量项编号应为 ${expected}，现为 ${found}`,
  computedOfItself: () => '不能由自己计算自己，请写另一个计量项的代码',
  computedOfComputed: ({ found }) => `「${found}」本身也是计算得出的，请写填报的计量项`,
  computedNotRatio: ({ nature }) => `由其他计量项算出的应为比率（ratio），现为${NATURES[nature]}`,
  sideWithoutTarget: ({ measure }) =>
    `计算要用的 ${measure} 在该单位是 “/”：分子、分母应同时有目标，或连同这里都为 “/”`,
  growthWithoutTarget: ({ measure }) => `增长率所依据的 ${measure} 在该单位是 “/”，这里也应为 “/”`,
  growthBounded: ({ found }) => `增长率由表格计算、可正可负，不设上下限，应为 null，现为 ${found}`,
  weightCycle: ({ measures }) => `加权基数互相引用：${measures.join(' → ')}`,
  weightMissing: ({ measure }) => `加权基数 ${measure} 在该单位没有目标`,
  totalNotComputable: () => '合计注明由计算得出，但无法计算',
  totalDiffers: ({ expected, found }) => `合计应为 ${expected}，现为 ${found}`,
  halfNotSummed: () => '成对指标的两个数都应按求和计算合计',
  halvesDisagree: ({ measure }) => `成对指标的另一半 ${measure} 与此不一致：应同时有目标或同为 “/”`,
  endsBeforeStart: ({ validFrom }) => `结束日期早于开始日期 ${validFrom}`,
  notInYear: ({ year }) => `在 ${year} 年度内不存在`,
  rangeReversed: ({ from }) => `区间的上限小于下限 ${from}`,
  wrongAggregation: ({ nature }) =>
    `合计方式不对：${NATURES[nature]}${nature === 'flow' ? '应求和' : '应加权平均，不能求和'}`,
  notPositive: () => '应大于 0',
  factorWithoutMeasure: ({ found }) => `没有关联计量项，换算系数应为 1，现为 ${found}`,
  figureTwice: () => '一项正文目标只能有一个数据来源：measure、growthOf、figures 只写一个',
  wrongRateUnit: ({ expected, found }) =>
    `${expected === '%' ? '增长率、比率' : '百分数的增减'}的单位应为「${expected}」，现为「${found}」`,
  yearOutside: ({ year }) => `起止年份不包括计划的年度 ${year}`,
  wrongCounting: ({ nature }) =>
    nature === 'flow'
      ? `${NATURES[nature]}逐年相加，应为 cumulative`
      : `${NATURES[nature]}不能逐年相加，应为 atEnd`,
  firstOptional: () => '台账的第一列必须是必填的，空行由它识别',
  furtherProblems: ({ count }) => `另有 ${count} 处问题未列出`,
};

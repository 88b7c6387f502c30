import type { RateReason } from '../progress/taskRate';
import { words } from './labels';

export type ExplainedWord = RateReason | 'zeroTarget' | 'missingTarget';

/** What stands in place of a number, and why; said under every printed table in which it occurs. */
export const meanings: Readonly<Record<ExplainedWord, readonly [word: string, meaning: string]>> = {
  invalid: [words.invalid, '所报数据有误，或者计算用到有误的数据'],
  missingWeight: [words.missingWeight, '加权所用的数据未报或者为0，无法加权'],
  missingPopulation: [words.missingPopulation, '缺少常住人口数，无法加权'],
  notTotalled: [words.notTotalled, '该指标不计算合计'],
  zeroTarget: [words.zeroTarget, '目标为零，不计算完成率'],
  missingTarget: [words.missingTarget, '没有目标，不计算完成率'],
  missingLast: [words.missingLast, '没有上年同期数'],
  zeroBase: [words.zeroBase, '上年同期为零，不计算增长率'],
  negativeBase: [words.negativeBase, '上年同期为负数，不计算增长率'],
  missingDenominator: [words.missingDenominator, '没有填分母'],
  zeroDenominator: [words.zeroDenominator, '分母为零，不计算比率'],
  newUnit: [words.newUnit, '上年没有这个单位'],
  newMeasure: [words.newMeasure, '上年没有这项指标'],
  otherUnit: [words.otherUnit, '上年的计量单位不同'],
  split: [words.split, '上年的单位已拆分，数据无法分开'],
  coverage: [
    words.coverage,
    '相比的两期有数据的单位不同：有的未报，上年没有这项目标，或者已不在今年的表内',
  ],
};

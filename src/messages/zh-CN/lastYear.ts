import { monthsElapsed, yearOf, type Period } from '../../plan/period';

const month = (period: Period): string => `${yearOf(period)}年${monthsElapsed(period)}月`;
const list = (items: readonly string[]): string => items.join('、');

const missing = {
  noYear: ({ year }: { readonly year: number }) => `没有 ${year} 年的目标计划`,
  noMonth: ({ period }: { readonly period: Period }) => `没有「完成」表：${month(period)}`,
};

/** 上年同期 and 同比. */
export const lastYear = {
  title: '同比（上年同期）',
  hint: (period: Period) => `和 ${month(period)}比：先有上年同期数，同比由公式算出`,
  reading: '正在读取…',
  there: '已在工作簿中：',
  /** Growth rates that the table itself asks for. */
  needed: (growths: number) =>
    `目标表有 ${growths} 项增长率，插入上年同期后自动算出；在此之前各表写“缺上年”`,
  former: (sheet: string) => `「${sheet}」是按更正前的计划做的，不再使用，请重新插入`,
  kept: {
    title: (sheet: string) => `汇总和增长率仍取「${sheet}」`,
    mend: '另建的一份只供对照。要换数据来源：先在“写入记录”里撤回原来那次插入（或删去「上年同期」「同比」两张表），再插入。',
  },
  missing,
  sheets: '取自本工作簿',
  sheetsHint: (sheet: string) => `「${sheet}」；那里更正，这里随之更正`,
  notSheets: (why: string) => `本工作簿${why}，可用上年的工作簿，或手工填写`,
  file: '取自上年的工作簿…',
  typed: '手工填写…',
  typedHint: '先插入空表，再照上年的通报填',
  prepare: '插入上年同期和同比…',
  refused: (file: string) => `不能用「${file}」`,
  notIn: (why: string) => `这个文件里${why}。请选上年用本加载项做的那个工作簿。`,
  skipped: '这是系统或办公软件的附带文件，不是工作簿。',
  close: '关闭提示',
  of: (file: string) => `文件「${file}」`,
  joined: (unit: string, of: readonly string[]) => `${unit}＝上年的${of.join('＋')}`,
  fresh: (units: readonly string[]) => `${list(units)}：上年没有，无同比`,
  left: (units: readonly { readonly id: string; readonly name: string }[], year: number) =>
    `${list(units.map(({ name }) => name))}：今年的表里没有，也没有说并入哪里，合计不作同比。请在「年度」页更正 ${year} 年计划，在「计划草稿」的“区划调整”一行写明，如“${units[0]?.id ?? ''}→并入的单位 ${year}-01-01”。`,
  apart: (measures: readonly string[]) =>
    `${measures.length} 项上年没有，或计量单位不同，无同比：${list(measures)}`,
  allFit: '单位和指标都对得上',
};

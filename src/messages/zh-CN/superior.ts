import { monthsElapsed, yearOf, type Period } from '../../plan/period';
import { number } from '../numbers';

const month = (period: Period): string => `${yearOf(period)}年${monthsElapsed(period)}月`;
const list = (items: readonly string[]): string => items.join('、');

const problems = {
  notTemplate: () => '它不是本系统发出的填报模板。请选上级发来的原文件（.xlsx）。',
  noEntries: () =>
    '找不到填报的表格，或缺了「序号」「指标」「单位」「年度目标」「本期累计」中的列。请用上级发来的原文件。',
  twoTemplates: () => '文件里有两份模板，不知填哪一份。请用上级发来的原文件。',
  newerTemplate: ({ found }: { readonly found: number }) =>
    `模板版本（${found}）比本加载项新，请先更新加载项。`,
  rowsRepeated: ({ rows }: { readonly rows: readonly string[] }) =>
    `第${list(rows)}项出现了两次。请用上级发来的原文件。`,
  mergedEntries: ({ rows }: { readonly rows: readonly string[] }) =>
    `第${list(rows)}项的填报格被合并。请用上级发来的原文件。`,
};

/** 填上级的填报表: another office's template, filled with the whole's figures. */
export const superior = {
  title: '填上级的填报表',
  hint: '用本工作簿同一月份的合计，填好上级发来的模板，另存一份；本工作簿不变。',
  choose: '选择上级模板（.xlsx）',
  reading: '正在读取…',
  refused: (file: string) => `「${file}」不能填`,
  problems,
  skipped: '这是系统或办公软件的附带文件，不是模板。',
  close: '关闭提示',
  of: (file: string, period: Period) => `「${file}」：${month(period)}`,
  counts: (counts: { writes: number; asked: number; unknown: number; there: number }) =>
    [
      `可填 ${counts.writes} 项`,
      counts.asked > 0 ? `待选 ${counts.asked} 项` : '',
      counts.unknown > 0 ? `不能填 ${counts.unknown} 项` : '',
      counts.there > 0 ? `已有数 ${counts.there} 项` : '',
    ]
      .filter((part) => part !== '')
      .join(' · '),
  madeFor: (found: string, own: string) =>
    `模板是发给「${found}」的，本工作簿的合计是「${own}」的。请核对文件。`,
  takeAnyway: '核对过，仍用本工作簿的数填',
  rows: '模板各项',
  row: (id: string, name: string, unit: string) => `${id} ${name}（${unit}）`,
  from: (name: string) => `取自「${name}」`,
  pick: (id: string) => `第${id}项对应本级哪一项`,
  unpicked: '请选择…',
  like: (name: string) => `${name}（名称相近）`,
  nobody: '本级没有这一项，不填',
  takeLikely: (count: number) => `${count} 项照相近的名称选`,
  figure: (value: number) => number(value),
  rounded: (exact: number, value: number) =>
    `本级合计 ${number(exact)}，按模板的小数位填 ${number(value)}`,
  before: (found: string, value: number) => `模板里已有 ${found}，本级为 ${number(value)}`,
  replace: (value: number) => `改填 ${number(value)}`,
  same: '模板里已是这个数',
  states: {
    notDue: '不适用（/）',
    asked: '待选',
    left: '不填',
    none: '本级没有用这个计量单位的项目，不填',
    formula: '模板这一格是公式，不改',
    unitDiffers: (unit: string) => `本级的计量单位是「${unit}」，不填`,
  },
  unknown: {
    invalid: '不填：本级有填错的数（有误），请更正后再填',
    missingWeight: '不填：缺权重，合计算不出',
    missingPopulation: '不填：缺人口数，合计算不出',
    notCompared: '不填：没有可比的上年数，增长率算不出',
    notApplicable: '不填：本级没有这项目标（/）',
    notTotalled: (reason: string) => `不填：本级不合计（${reason}）`,
    notReported: (units: readonly string[]) =>
      `不填：${units.length} 个单位未报（${list(units.slice(0, 8))}${units.length > 8 ? '等' : ''}）`,
  },
  findings: (count: number) => `${count} 条问题未办结`,
  save: (cells: number) => `另存填好的模板（${cells} 项）`,
  nothing: '没有要填的数',
  changed: '工作簿里的数在核对后又有变动，没有保存；已按最新的数重新列出，请再看一遍。',
  saved: (file: string, cells: number) =>
    `已生成「${file}」，填了 ${cells} 项；原文件和本工作簿都没有改动。`,
};

import type { Changed } from '../../plan/changes/change';

/** What follows from a change for what people have entered, and is told among the changes. */
type Followed = 'figureDropped' | 'adjustmentGone' | 'adjustmentVoid' | 'adjustmentCounts';

/** What a revision changed. */
const changed: Readonly<Record<Changed | Followed, string>> = {
  target: '目标',
  total: '总目标',
  unitAdded: '增加单位',
  unitRemoved: '去掉单位',
  unitName: '单位名称',
  unitOrder: '单位顺序',
  unitEnd: '单位截止日期',
  unitAliases: '单位别名',
  measureAdded: '增加计量项',
  measureRemoved: '去掉计量项',
  measureOrder: '指标顺序',
  row: '序号',
  label: '指标名称',
  star: '星号',
  measureName: '计量项名称',
  measureUnit: '计量单位',
  nature: '性质',
  polarity: '方向',
  aggregation: '合计方式',
  source: '来源（填报或自动计算）',
  totalRule: '合计取值',
  decimals: '小数位',
  least: '下限',
  most: '上限',
  title: '标题',
  documentNumber: '文号',
  issuedOn: '发文日期',
  issuers: '发文机关',
  footnote: '脚注',
  whole: '全体名称',
  wording: '用词',
  relations: '勾稽关系',
  thresholds: '检查界限',
  weights: '权重',
  successions: '区划调整',
  bodyTargets: '正文目标',
  programme: '规划目标',
  ledgers: '台账',
  figureDropped: '不再需要的已报数',
  adjustmentGone: '目标调整：单位或指标已去掉，不再登记',
  adjustmentVoid: '目标调整：不再有效',
  adjustmentCounts: '目标调整：原来无效，现在有效',
};

/** Changing a plan that is in force. */
export const revision = {
  changed,
  /** `第14a项专利质押金额 · 海安`, either part may be missing. */
  place: (row: string | null, name: string | null, unit: string | null) =>
    [row === null ? null : `第${row}项${name ?? ''}`, unit]
      .filter((part) => part !== null)
      .join(' · '),
  values: (before: string, after: string) => `${before || '（空）'} → ${after || '（空）'}`,
  line: (place: string, what: string, values: string) =>
    [place === '' ? what : `${place}：${what}`, values].filter((part) => part !== '').join(' '),
  more: (count: number) => `另有 ${count} 处`,
  begin: (year: number) => `更正 ${year} 年计划…`,
  beginHint: '把现行计划写成草稿表，在表里改，再从这里采用',
  title: (version: number) => `修订计划：第 ${version} 版`,
  same: '草稿与现行计划没有差别',
  compare: '与现行计划比较…',
  changes: (count: number) => `改动 ${count} 处`,
  ways: {
    inPlace: (cells: number, sheets: number) =>
      `行列不变，只改 ${sheets} 张表的 ${cells} 格；已报数据原样保留，完成率随之重算。`,
    relaid: (sheets: number, version: number) =>
      `行或列有变，${sheets} 张表按新计划重排，填过的内容随指标和单位搬过去；旧表改名为“…（第${version}版）”并隐藏。已写出的汇总页、「上年同期」和「同比」请重新生成。`,
  },
  edited: (cells: number) => `其中 ${cells} 格被手工改过，将按新计划写`,
  dropped: {
    title: (count: number) => `${count} 个已报数在新计划里没有位置`,
    body: '它们留在隐藏的旧表里，也记入修订记录；不再计入合计。',
    line: (period: string, place: string, said: string) => `${period} ${place}：${said}`,
  },
  adjustments: {
    title: (count: number) => `${count} 条目标调整受影响`,
    body: '不再登记的留在隐藏的旧表里；都记入修订记录。',
  },
  frozen: (count: number) => `${count} 格原是引用这些表的公式，改为写入它们现在的结果。`,
  own: '自己写的公式若引用这些表，采用后仍指向隐藏的旧表；届时会列出有这种公式的工作表和改法。',
  who: '经办人',
  why: '修订原因',
  whyHint: '记入修订记录',
  confirm: '采用修订',
  changedMeanwhile: '工作簿刚才又有变动，没有写入；下面已按最新情况重新列出，请再看一遍。',
  done: (version: number) => `已采用第 ${version} 版计划`,
  referring: {
    cells: (sheets: readonly string[], version: number) =>
      `${sheets.map((sheet) => `“${sheet}”`).join('、')}中有公式仍指向隐藏的旧表。改法：在那里用“查找和替换”把公式中的“（第${version}版）”去掉，再逐个核对行列。`,
    names: (names: readonly string[]) =>
      `自定义名称 ${names.join('、')} 仍指向隐藏的旧表，请在“公式—名称管理器”里改。`,
    unseen: '有的工作表太大，没有查完；其中的公式请自行核对。',
  },
  list: '修订记录',
  back: (version: number) => `回到第 ${version} 版…`,
  reading: '正在比较…',
  writing: '正在修订…',
};

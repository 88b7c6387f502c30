import type { Changed } from '../../plan/changes/change';

/** A reported figure that has no place in the revised table any more. */
export const FIGURE_DROPPED = 'figureDropped';

/** What a revision changed, as 修订记录 says it. */
export const changedWords: Readonly<Record<Changed | typeof FIGURE_DROPPED, string>> = {
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
  figureDropped: '不再需要的已报数',
};

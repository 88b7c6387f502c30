import type { Status } from '../../progress/status';

const status: Readonly<Record<Status, string>> = {
  done: '完成',
  met: '达标',
  onTrack: '达序时',
  behind: '滞后',
  unmet: '未达标',
  notReported: '未报',
  notApplicable: '不适用',
  unknown: '无法计算',
};

const pages = {
  charts: '图表',
  matrix: '各单位对照',
  tasks: '要点任务',
  evidence: '佐证情况',
  programme: '规划进度',
  bulletin: '通报',
  measuretrend: '指标趋势',
};

export const summary = {
  needPeriod: '先在「年度」页插入目标表并新建填报期',
  period: '填报期',
  refresh: '重新读取',
  reading: '正在读取完成情况…',
  facts: (mean: string, due: string | null, time: string, findings: number) =>
    `总体综合完成率 ${mean}${due === null ? '' : `，应达进度 ${due}`}，序时进度 ${time}，未办结问题 ${findings} 个`,
  noMean: '未报',
  partial: '部分报送',
  status,
  write: {
    title: '写入汇总表',
    hint: '汇总、评分、趋势一定写入，全部是公式，随填报数更新',
    pages: '另外写入',
    page: pages,
    noLedgers: (page: string) => `${page}（还没有台账，汇集附有台账的填报表后才能写）`,
    countedBy: (page: string, by: string) => `${page}（“${by}”须据此计数，一并写入）`,
    districts: '单位页',
    all: (count: number) => `全部 ${count} 个单位`,
    none: '不写',
    prepare: '写入汇总表…',
    base: '插入基础数据…',
    baseOf: (year: number) => `插入基础数据，沿用 ${year} 年的…`,
    baseHint: '有了各单位常住人口，才能算出按人口加权的合计',
    adjustments: '插入目标调整…',
    adjustmentsHint: '登记年中经批准的目标调整，公布的目标不变',
    there: '已在工作簿中：',
  },
  ranking: {
    title: '各单位综合完成率',
    place: (rank: number) => `第 ${rank} 名`,
    unranked: '未排名',
    due: (share: string) => `竖线为应达进度：累计指标按序时进度 ${share}，其余指标按 100% 同样加权`,
  },
  map: {
    title: '完成情况一览',
    hint: '方向键移动，回车到单元格',
    measure: '指标',
    cell: (district: string, measure: string, state: string, completion: string) =>
      `${district}，${measure}：${state}${completion === '' ? '' : `，${completion}`}`,
  },
  bulletin: {
    title: '通报',
    incomplete: (missing: number) => `还有 ${missing} 个计量项未报，通报中的完成率和名次还会变`,
    copy: '复制通报',
    copied: '通报已复制，可粘贴到公文中',
    failed: '这里不能写剪贴板，请选中下面的文字复制',
    document: {
      save: '存为公文（.docx）',
      saved: (name: string) => `已保存 ${name}`,
      fromSheet: (sheet: string) =>
        `公文的文字取工作表“${sheet}”上现在的，附件按现在的数据；日期没有的用今天`,
      fromFigures: '公文的文字和附件按现在的数据，日期不填用今天；写入“通报”后，可在表上改写',
      number: '发文字号',
      date: '成文日期',
      noDate: '请填年月日，例如 2017-10-12',
      broken: (sheet: string, cells: string) =>
        `“${sheet}”的 ${cells} 是错误值，没有生成公文。请在表上改正该段，或删除这张表后重新写入“通报”。`,
    },
  },
};

import type { IsoDate } from '../../plan/types';
import { monthsElapsed, yearOf, type Period } from '../../plan/period';

export const period = (p: Period): string => `${yearOf(p)}年${monthsElapsed(p)}月`;

const purpose = {
  target: '目标表，按发文样式',
  measures: '按计量项拆开的目标，供公式引用',
  plan: '目标计划数据，请勿改动',
  actual: '填报表，填本年累计完成数',
  completion: '完成率，由公式自动算出',
  population: '各单位常住人口，供人口加权',
  adjustments: '登记经批准的目标调整',
  adjusted: '调整后的目标，供公式引用',
  adjustedCompletion: '按调整后目标计算的完成率',
  lastYear: '上年同月的数，供同比',
  yearOnYear: '同比增幅和增减量',
  summary: '总体情况，一页，供签发',
  charts: '三幅图：各单位、滞后指标、走势',
  scores: '评分与名次，可改权重',
  matrix: '各单位逐项对照',
  brief: '一个单位一页，供会商',
  evidence: '数据与台账核对、剔除的行',
  programme: '跨年度规划目标的进度',
  tasks: '要点任务进展与正文、表内核对',
  bulletin: '通报正文，可改写',
  trend: '各期综合完成率与走势图',
  measuretrend: '各项指标逐期完成数',
  workings: '各页的计算过程，请勿改动',
  planDraft: '可直接修改',
  draftRest: '草稿数据，请勿改动',
};

/** 2017-04-14 as 2017年4月14日. */
const day = (date: IsoDate): string => {
  const [year, month, of] = date.split('-').map(Number);
  return `${year}年${month}月${of}日`;
};

export const pane = {
  appName: '目标管理',
  period,
  purpose,
  header: {
    noPlan: '还没有目标计划',
    noPlanHint: '从插入目标表开始',
    facts: (documentNumber: string, year: number) =>
      documentNumber === '' ? `${year} 年度` : `${documentNumber} · ${year} 年度`,
    refresh: '刷新',
    reading: '正在读取工作簿…',
  },
  pages: { label: '页面', year: '年度', gather: '汇集', check: '检查', summary: '汇总' },
  needs: { toYear: '去「年度」页' },
  firstRun: {
    title: '第一次使用',
    what: '本加载项帮您下达年度目标，汇集、检查各单位填报数，汇总完成情况。',
    safe: '只新增工作表，不覆盖原有内容；结果都是 Excel 公式，没有加载项也照样能算。',
    begin: '先在下面插入目标表，再新建填报期。',
    close: '知道了',
  },
  help: { manual: '使用手册', newWindow: '在新窗口打开' },
  restore: { open: '写入记录…', offer: '撤回' },
  language: {
    missing: '这种语言没有载入。请检查网络后再点一次。',
  },
  steps: {
    label: '年度工作步骤',
    done: '已完成',
    now: '当前步骤',
    later: '待办',
    target: {
      title: '插入目标表',
      now: '把发文的目标表放进这个工作簿',
      gone: '计划还在，目标表不见了，可重新插入',
      done: (sheet: string) => `「${sheet}」已在工作簿中`,
      open: '打开',
      openLabel: '打开目标表',
      again: '再插入一份…',
    },
    period: {
      title: '新建填报期',
      later: '先插入目标表',
      now: '选月份，生成填报表和完成率表',
      done: (count: number, latest: Period) => `已建 ${count} 期，最近一期 ${period(latest)}`,
      again: '再建一期…',
    },
    entries: {
      title: '填写完成数',
      later: '按本年累计数填写',
      now: (p: Period, filled: number, due: number) => `${period(p)}，已填 ${filled} / ${due}`,
      done: (p: Period, due: number) => `${period(p)}，${due} 个计量项已填齐`,
      open: (p: Period) => `去填写 ${period(p)}`,
    },
    completion: {
      title: '合计与完成率',
      later: '随填随算，无需手工计算',
      now: (p: Period) => `${period(p)}已填齐，合计与完成率已算出`,
      missing: (p: Period) => `${period(p)}的完成率表不见了`,
      open: (p: Period) => `查看 ${period(p)}完成率`,
    },
  },
  plan: {
    choose: '目标计划',
    size: (indicators: number, measures: number, districts: number) =>
      `${indicators} 项指标 · ${measures} 个计量项 · ${districts} 个单位`,
    issuers: (issuers: readonly string[]) => issuers.join('、'),
    issued: (documentNumber: string, on: IsoDate | null) =>
      [documentNumber, on === null ? '' : day(on)].filter((part) => part !== '').join(' · '),
    read: (title: string, year: number) => `已读入计划：${title}（${year} 年度）`,
    insert: '插入目标表…',
    none: '没有可用的计划，请从文件读入',
  },
  months: {
    label: (year: number) => `${year} 年填报期`,
    month: (month: number) => `${month}月`,
    exists: '已建',
    create: (p: Period) => `新建 ${period(p)}…`,
  },
  preview: {
    title: '将写入以下工作表',
    count: (sheets: number) => `共 ${sheets} 张，确认前不改动任何内容`,
    size: (rows: number, columns: number) => `${rows} 行 × ${columns} 列`,
    hidden: '隐藏',
    exists: '已存在',
    copyAs: (name: string) => `另建为「${name}」`,
    conflictTitle: (names: readonly string[]) =>
      `已有${names.map((name) => `「${name}」`).join('、')}`,
    conflict: '原有内容不会被覆盖。',
    confirm: (sheets: number) => `写入 ${sheets} 张工作表`,
    openExisting: '打开现有的表',
    makeCopy: (name: string) => `另建一份 ${name}`,
    cancel: '取消',
  },
  running: {
    preparing: '正在核对工作簿…',
    reading: '正在读取工作簿…',
    computing: '正在生成工作表…',
    writing: '正在写入工作表…',
    steps: (done: number, of: number) => `${done} / ${of}`,
    stop: '取消',
    stopping: '正在取消…',
  },
  editing: {
    title: '请先按 Enter 结束单元格编辑',
    body: '结束后自动继续。按 Esc 则放弃该单元格的修改。',
    stop: '不等了，取消',
  },
  result: {
    title: (sheets: number) => `已写入 ${sheets} 张工作表`,
    all: (count: number) => `全部 ${count} 张`,
    hidden: (sheets: number) => `其中 ${sheets} 张隐藏，供公式使用`,
    cancelled: '已取消，工作簿没有改动。',
    close: '关闭提示',
  },
  trouble: {
    retry: '重试',
    code: (code: string) => `代码 ${code}`,
    recover: '撤回',
    recovering: '正在撤回…',
    recovered: '已撤回',
    recoveredBody: '这一步写入的内容都已撤回，可以重新开始。',
  },
  periods: {
    title: '各期填报',
    entries: '填报表',
    completion: '完成率',
    noCompletion: '缺完成率表',
    filled: (filled: number, due: number) => `已填 ${filled} / ${due}`,
    progress: (p: Period) => `${period(p)}填报进度`,
    open: (what: string, p: Period) => `打开 ${period(p)}${what}`,
  },
};

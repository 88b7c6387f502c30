/** Words of the page 新建、更正计划. */
export const noticePage = {
  begin: '新建、更正计划…',
  title: '新建、更正计划',
  close: '收起',
  intro: '把通知里的目标表粘贴进来，先成草稿；核对、采用之前，现有计划不变。',
  paste: {
    label: '粘贴通知',
    hint: '在这里按 Ctrl+V 粘贴从 Word、WPS、网页复制的表格',
  },
  file: '选择文件…',
  fileHint: '可以选 .docx、.xlsx、.html、.txt、.csv 文件',
  selection: '用选中的区域',
  refused: (file: string, title: string) => `${file}：${title}`,
  reading: '正在识别…',
  baseLabel: '底稿',
  noBase: '不用底稿',
  baseOf: (whole: string, year: number) => `${whole} ${year} 年计划`,
  startFrom: (from: number, year: number) => `不用通知，按 ${from} 年计划起草 ${year} 年`,
  found: (indicators: number, units: number, bodyTargets: number) =>
    [
      `认出 ${indicators} 项指标、${units} 个单位`,
      bodyTargets === 0 ? '' : `、${bodyTargets} 项正文目标`,
    ].join(''),
  write: '把草稿写成工作表…',
  open: '打开草稿表',
  again: '重新判断',
  discard: '放弃草稿',
  doubts: {
    title: '疑问',
    decide: (count: number) => `必须决定 ${count}`,
    look: (count: number) => `建议看一眼 ${count}`,
    none: '没有要决定的了',
  },
  save: '保存计划文件',
  adopt: '采用为计划…',
  blank: '这一格还没有填',
  settle: '看过后清空这一格即可。',
  missing: {
    title: '草稿表缺少列标题',
    body: (titles: readonly string[]) => `找不到：${titles.join('、')}。请补回标题，再重新判断。`,
  },
  lowShares: {
    title: (count: number) => `${count} 处占比小于 1`,
    body: '是百分之零点几，还是应乘以 100？键入 75%，Excel 会存成 0.75。确实不到 1% 的，不用改。',
  },
  otherTotals: {
    title: (count: number) => `${count} 个照填的合计不等于各单位之和`,
    body: '通知如此印的，不用改；是漏改的，改正合计，或把「合计取值」改为“计算”。',
  },
  restLost: {
    title: '草稿的其余内容不见了',
    body: '保存关系、权重和正文目标的隐藏工作表已被删除或损坏。请撤销删除，或重新识别通知。',
  },
  adoptBlocked: (count: number) => `还有 ${count} 处必须决定，决定后才能采用`,
  leftOver: {
    title: (count: number) => `没有用到的单元格（${count}）`,
  },
};

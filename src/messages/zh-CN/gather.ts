import { monthsElapsed, yearOf, type Period } from '../../plan/period';

const month = (p: Period): string => `${yearOf(p)}年${monthsElapsed(p)}月`;
const names = (districts: readonly string[]): string => districts.join('、');

/** Who has reported, in names. */
export interface ReminderFacts {
  readonly period: Period;
  readonly due: readonly string[];
  readonly submitted: readonly string[];
  readonly missing: readonly string[];
  readonly withErrors: readonly string[];
  readonly withDoubts: readonly string[];
  readonly explained: readonly string[];
  /** 0…1, truncated. */
  readonly rate: number;
  /** Those whose return slip was saved for them; some of `withErrors` and `withDoubts`. */
  readonly slips: readonly string[];
  /** Last day of reporting, as people write it, or null. */
  readonly deadline: string | null;
  /** Last day of mending, or null. */
  readonly until: string | null;
}

const percent = (rate: number): string => `${Math.floor(rate * 1000) / 10}%`;

export const gather = {
  needPeriod: '先在「年度」页插入目标表并新建填报期',
  period: '填报期',
  templates: {
    ledgers: '附台账',
    ledgersHint: (count: number) => `多 ${count} 张工作表，有关的数由台账数出`,
    title: '下发模板',
    hint: '每个单位一份，自带校验，不用装加载项',
    month: '月份',
    due: '报送截止',
    duePlaceholder: '如 10月10日',
    district: '范围',
    all: (count: number) => `全部 ${count} 个单位`,
    zip: '保存全部（zip）',
    file: '保存文件',
    open: '在 Excel 中打开',
    openMissing: '这个 Excel 不支持直接打开，请用“保存文件”',
    insert: '放入本工作簿',
    working: (done: number, of: number) => `正在生成模板 ${done} / ${of}`,
    saved: (name: string) => `已生成「${name}」`,
    opened: '已在新窗口打开',
    inserted: (name: string) => `已放入「${name}」`,
  },
  files: {
    title: '汇集报送文件',
    drop: '把各单位发来的文件拖到这里',
    choose: '选择文件',
    folder: '选择文件夹',
    reading: (done: number, of: number) => `正在读取 ${done} / ${of}`,
    stopped: '已取消，已读的文件仍在下面',
    again: '重新选择',
    more: '再加文件',
  },
  verdicts: {
    accepted: '可收',
    warnings: '可收，有疑问',
    asks: '待确认',
    copy: '重复',
    left: '不收',
    rejected: '不收',
    refused: '不收',
    skipped: '略过',
  },
  summary: (counts: { accepted: number; asks: number; refused: number; skipped: number }) =>
    [
      `可收 ${counts.accepted}`,
      counts.asks > 0 ? `待确认 ${counts.asks}` : '',
      counts.refused > 0 ? `不收 ${counts.refused}` : '',
      counts.skipped > 0 ? `略过 ${counts.skipped}` : '',
    ]
      .filter((part) => part !== '')
      .join(' · '),
  filesTitle: '需要处理的文件',
  goodFiles: (count: number) => `可收的文件（${count}）`,
  preview: {
    title: '写入前核对',
    added: (count: number) => `新增 ${count}`,
    changed: (count: number) => `改动 ${count}`,
    retyped: (count: number) => `文字转为数 ${count}`,
    unchanged: (count: number) => `不变 ${count}`,
    blank: (count: number) => `未填 ${count}`,
    faulty: (count: number) => `有误 ${count}`,
    none: '没有收到文件',
    notTaken: '来的文件没有收，原因见上',
    errors: (count: number) => `错误 ${count}`,
    doubts: (count: number) => `疑问 ${count}`,
    hints: (count: number) => `提示 ${count}`,
    show: '详情',
    change: (before: string, after: string) => `${before} → ${after}`,
    empty: '空',
    twoFiles: (district: string) => `${district}有两份以上不同的文件，只能收一份，请选择：`,
    pick: (name: string) => `收「${name}」`,
    confirm: '核对后收下',
    confirmAs: (district: string) => `作为${district}的数收下`,
    confirmAll: (count: number) => `全部收下（${count} 份）`,
    leave: '不收',
    undo: '改主意',
    left: '不收这一份',
    confirmed: '已确认收下',
    known: '这份文件以前汇集过',
  },
  who: '经办人',
  whoHint: '记入报送记录',
  /** @param rows of ledgers */
  write: (cells: number, sheet: string, rows = 0) =>
    rows === 0
      ? `写入 ${cells} 个数到「${sheet}」`
      : `写入 ${cells} 个数到「${sheet}」、台账 ${rows} 行`,
  record: '只补记报送记录',
  nothing: '与表中数据相同，没有要写入的内容',
  nothingTaken: '还没有可以写入的文件',
  writing: (done: number, of: number) => `正在写入 ${done} / ${of}`,
  written: (cells: number, rows = 0) =>
    `已写入 ${cells} 个数${rows === 0 ? '' : `、台账 ${rows} 行`}，原数已记入写入记录，可撤回`,
  changedMeanwhile: '表中数据在核对后又有变动，没有写入；已按最新数据重新比对，请再看一遍。',
  openSheet: '打开填报表',
  openLedger: (ledger: string) => `打开台账「${ledger}」`,
  openLog: '打开报送记录',
  slips: {
    title: '退回单',
    count: (districts: number) => `${districts} 个单位有问题需更正或说明`,
    until: '更正期限',
    all: '保存全部（zip）',
    one: '退回单',
  },
  reporting: {
    title: '报送情况',
    rate: (submitted: number, due: number) => `已报 ${submitted} / ${due}`,
    missing: '未报',
    withErrors: '有误',
    withDoubts: '有疑问',
    explained: '已说明',
    copy: '复制催报文字',
    copied: '已复制，可粘贴到工作群',
    text: '催报文字',
  },
  correct: {
    title: '更正个别数据',
    hint: '原数、经办人、时间和原因记入报送记录',
    district: '单位',
    measure: '项目',
    now: (value: string) => `现为 ${value}`,
    same: (value: string) => `现在就是 ${value}，不用更正`,
    value: '更正为',
    why: '原因',
    confirm: '更正',
    needs: '还要填原因和经办人',
    done: (name: string, before: string, after: string) => `${name}：${before} → ${after}`,
  },
  /** For a chat group: official, and friendly. */
  reminder: ({
    period,
    due,
    submitted,
    missing,
    withErrors,
    withDoubts,
    explained,
    rate,
    slips,
    deadline,
    until,
  }: ReminderFacts): string =>
    [
      `【${month(period)}目标完成情况报送】`,
      `各位同事好！截至目前，应报 ${due.length} 个单位，已报 ${submitted.length} 个，报送率 ${percent(rate)}。`,
      missing.length > 0
        ? `尚未报送：${names(missing)}。请${deadline === null ? '尽快' : `于${deadline}前`}报送，辛苦了。`
        : '各单位均已报送，感谢支持！',
      withErrors.length > 0
        ? `数据需要更正：${names(withErrors)}。请${until === null ? '尽快' : `于${until}前`}更正后报回。`
        : '',
      withDoubts.length > 0 ? `个别数据请核实或在「说明」栏写明原因：${names(withDoubts)}。` : '',
      slips.length > 0 ? `问题和更正要求见退回单：${names(slips)}。` : '',
      explained.length > 0 ? `已作说明：${names(explained)}，谢谢。` : '',
      missing.length > 0 || withErrors.length > 0 ? '如有困难请随时联系，感谢配合！' : '',
    ]
      .filter((line) => line !== '')
      .join('\n'),
};

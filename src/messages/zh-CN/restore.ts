import type { Period } from '../../plan/period';
import { period } from './pane';

/** What one write was, in facts. Names are those of districts and sheets. */
export interface WriteFacts {
  readonly year?: number | undefined;
  readonly period?: Period | undefined;
  readonly district?: string | undefined;
  readonly districts?: number | undefined;
  readonly cells?: number | undefined;
  readonly sheets?: number | undefined;
  readonly rows?: number | undefined;
}

const names = (all: readonly string[]): string => {
  const shown = all
    .slice(0, 4)
    .map((name) => `「${name}」`)
    .join('、');
  return all.length > 4 ? `${shown}等 ${all.length} 处` : shown;
};

const month = (p: Period | undefined): string => (p === undefined ? '' : ` ${period(p)}`);
const sheets = (count: number | undefined): string =>
  count === undefined ? '' : `（${count} 张表）`;
const cells = (count: number | undefined): string => (count === undefined ? '' : `，${count} 格`);

/** What was written, in plain words. */
const writes = {
  target: (f: WriteFacts) => `插入 ${f.year ?? ''} 年目标表${sheets(f.sheets)}`,
  period: (f: WriteFacts) => `新建${month(f.period)}填报期${sheets(f.sheets)}`,
  summary: (f: WriteFacts) => `生成${month(f.period)}汇总${sheets(f.sheets)}`,
  base: (f: WriteFacts) => `插入 ${f.year ?? ''} 年基础数据`,
  planDraft: (f: WriteFacts) => `写入 ${f.year ?? ''} 年计划草稿`,
  adjustments: (f: WriteFacts) => `插入 ${f.year ?? ''} 年目标调整`,
  lastYear: (f: WriteFacts) => `插入${month(f.period)}上年同期和同比`,
  template: (f: WriteFacts) => `放入${month(f.period)}填报模板：${f.district ?? ''}`,
  findings: (f: WriteFacts) => `生成${month(f.period)}问题清单`,
  gathered: (f: WriteFacts) =>
    `汇集${month(f.period)} ${f.districts ?? ''} 个单位${cells(f.cells)}`,
  corrected: (f: WriteFacts) => `更正${month(f.period)}个别数据${cells(f.cells)}`,
  taken: (f: WriteFacts) => `采纳${month(f.period)}检查建议${cells(f.cells)}`,
  revised: (f: WriteFacts) => `修订 ${f.year ?? ''} 年目标计划${cells(f.cells)}`,
  cleared: (f: WriteFacts) => `清空 ${f.year ?? ''} 年台账，${f.rows ?? 0} 行`,
  explained: (f: WriteFacts) => `说明${month(f.period)}问题：${f.district ?? ''}`,
};

/** Putting back what the add-in wrote. */
export const restore = {
  title: '写入记录',
  hint: '加载项写过的内容，可以一次一次撤回。先看清会变什么，确认后才改动。',
  back: '返回',
  loading: '正在读取写入记录…',
  working: '正在撤回…',
  none: '还没有可以撤回的写入',
  noneHint: '插入目标表、新建填报期、汇集、检查、汇总写入的内容，都会记在这里。',
  kept: (entries: number) => `写入记录随工作簿保存，最多 ${entries} 次，较早的自动让位给较新的。`,
  /** `9月3日 10:21`, with the year where it is another one. */
  time: (at: Date) => {
    const year = at.getFullYear() === new Date().getFullYear() ? '' : `${at.getFullYear()}年`;
    const minutes = String(at.getMinutes()).padStart(2, '0');
    return `${year}${at.getMonth() + 1}月${at.getDate()}日 ${at.getHours()}:${minutes}`;
  },
  writes,
  restored: (what: string) => `撤回：${what}`,
  look: '查看',
  lookLabel: (what: string, at: string) => `查看 ${at} ${what}`,
  states: { undone: '已撤回', emptied: '台账已清空，不能撤回', final: '不能再撤回' },
  preview: {
    title: (what: string) => `撤回：${what}`,
    at: (at: string, who: string) => (who === '' ? `${at} 写入` : `${at} 由${who}写入`),
    nothing: '没有要撤回的内容：现在的工作簿已与写入之前一致。',
    cells: (count: number) => `改回 ${count} 个单元格`,
    district: (name: string, count: number) => `${name}（${count}）`,
    change: (now: string, then: string) => `${now} → ${then}`,
    empty: '空',
    edited: '之后改过',
    editedCount: (count: number) => `其中 ${count} 个之后又被改过，也会一并改回。`,
    answers: (count: number) => `改回 ${count} 条情况说明`,
    answer: (now: string, then: string) => `${now} → ${then}`,
    noAnswer: '无说明',
    sheets: (count: number) => `删除 ${count} 张工作表`,
    hidden: '隐藏',
    untouched: '写入后没有改动',
    changed: (count: number) => `此后有人改过 ${count} 个单元格`,
    rows: (count: number) => `删去 ${count} 行常住人口，合计改回“缺人口数”`,
    lines: (sheet: string, count: number) => `从「${sheet}」删去 ${count} 行`,
    linesEdited: (count: number) => `其中 ${count} 行之后又被改过，也会一并删去。`,
    linesForGood: '删去的台账行不能再找回，需要时请重新汇集原来的文件。',
    linesGone: (count: number) =>
      `那次撤回删去的 ${count} 行台账不会回来，需要时请重新汇集原来的文件。`,
    forGood: '删除的工作表和行不能再找回，需要时可重新插入。',
    again: '改回的内容也记入写入记录，可以再撤回。',
    gone: (all: readonly string[]) => `${names(all)}已不在工作簿中`,
    lost: (count: number) => `${count} 处的行、列或工作表已不在，不能改回`,
    accept: (count: number) => `我知道后来改的 ${count} 个单元格会一起删除`,
    who: '经办人',
    whoHint: '记入报送记录',
    confirm: '撤回',
    confirmSheets: (count: number) => `删除这 ${count} 张表`,
  },
  obstacle: {
    title: '现在还不能撤回',
    referred: (sheets_: readonly string[], to: readonly string[]) =>
      `${names(sheets_)}的公式引用${names(to)}，删除后会变成 #REF!。`,
    needed: (sheets_: readonly string[]) => `${names(sheets_)}还要用到这些表。`,
    newer: (what: string, at: string) => `${at} 又做过一次：${what}。`,
    lastSheet: '工作簿里至少要留一张看得见的工作表。',
    first: '请先撤回较晚的写入：',
    orDelete: '请先删除上面这些表，或去掉其中的引用。',
    addSheet: '请先新建一张空白工作表。',
  },
  /** @param lines of 台账 */
  done: (count: number, removed: number, lines = 0) =>
    [
      count > 0 ? `已改回 ${count} 处` : '',
      lines > 0 ? `已删去台账 ${lines} 行` : '',
      removed > 0 ? `已删除 ${removed} 张工作表` : '',
    ]
      .filter((part) => part !== '')
      .join('，') || '没有要撤回的内容',
  undo: '取消这次撤回',
  changed: '工作簿刚才又有变动，没有撤回；下面已按最新情况重新列出，请再看一遍。',
};

import type { Period } from '../../plan/period';

/** What a person needs to know when something is in the way. */
export interface FailureText {
  /** One line: what. */
  readonly title: string;
  /** What happened and where; also that nothing was lost. */
  readonly happened: string;
  /** How to mend it. */
  readonly mend: string;
}

const list = (names: readonly string[]): string => {
  const shown = names.slice(0, 6).join('、');
  return names.length > 6 ? `${shown}等 ${names.length} 处` : shown;
};

/** A wording for every failure of the workbook; `failureText` lets the compiler name a forgotten one. */
export const failures = {
  sheetExists: ({
    name,
    copyName,
  }: {
    readonly name: string;
    readonly copyName: string;
  }): FailureText => ({
    title: `工作簿里已有「${name}」`,
    happened: '为免覆盖原有内容，没有写入任何内容。',
    mend: `可打开现有的表，或另建一份「${copyName}」。`,
  }),
  workbookProtected: (): FailureText => ({
    title: '工作簿结构受保护',
    happened: '受保护的工作簿不能添加工作表，没有写入任何内容。',
    mend: '在“审阅”选项卡点“保护工作簿”取消保护，再重试。',
  }),
  sheetProtected: ({ sheet }: { readonly sheet: string | null }): FailureText => ({
    title: sheet === null ? '工作表受保护' : `工作表「${sheet}」受保护`,
    happened: '受保护的单元格不能改动，原有内容没有变化。',
    mend: '打开该表，在“审阅”选项卡点“撤消工作表保护”，再重试。',
  }),
  cellEditing: (): FailureText => ({
    title: '有单元格正在编辑',
    happened: 'Excel 要等编辑结束才能继续，没有写入任何内容。',
    mend: '请先按 Enter 结束单元格编辑（或按 Esc 放弃），再重试。',
  }),
  targetMissing: ({ year }: { readonly year: number }): FailureText => ({
    title: `没有找到 ${year} 年目标表`,
    happened: '本工作簿里没有该年度的目标表，或它已被删除。',
    mend: '请先插入目标表；如刚误删，可按 Ctrl+Z 撤消。',
  }),
  periodMissing: ({ period }: { readonly period: Period }): FailureText => ({
    title: `没有找到 ${period} 的填报表`,
    happened: '本工作簿里没有该期的填报表，或它已被删除。',
    mend: '请先新建该填报期；如刚误删，可按 Ctrl+Z 撤消。',
  }),
  planUnreadable: ({ problems }: { readonly problems: readonly string[] }): FailureText => ({
    title: '工作簿里的目标计划读不出来',
    happened:
      problems.length === 0
        ? '保存计划的隐藏工作表被改动或损坏，其他工作表没有变化。'
        : `保存计划的隐藏工作表被改动或损坏，有 ${problems.length} 处问题，其他工作表没有变化。`,
    mend: '请用改动前的备份，或在新工作簿中重新插入目标表。',
  }),
  blockDamaged: ({
    sheet,
    missing,
  }: {
    readonly sheet: string;
    readonly missing: readonly string[];
  }): FailureText => ({
    title: `「${sheet}」缺少行或列`,
    happened: missing.length === 0 ? '表中有需要的行或列不见了。' : `找不到：${list(missing)}。`,
    mend: '可按 Ctrl+Z 撤消删除；或补回该行的序号、该列的县（市、区）名称，再刷新。',
  }),
  apiMissing: ({ member }: { readonly member: string }): FailureText => ({
    title: '这个版本的 Excel 缺少所需功能',
    happened: `当前 Excel 不支持 ${member}，没有写入任何内容。`,
    mend: '请使用 Excel 2021 以上版本、Microsoft 365 或 Excel 网页版。',
  }),
  partMissing: (): FailureText => ({
    title: '这项功能没有载入',
    happened: '可能是网络中断，或加载项刚刚更新。工作簿没有改动。',
    mend: '请检查网络后重试；仍不行时，请重新载入窗格。',
  }),
  cancelled: (): FailureText => ({
    title: '已取消',
    happened: '操作已停止，工作簿没有改动。',
    mend: '需要时可重新开始。',
  }),
  hostFailed: (): FailureText => ({
    title: 'Excel 没有完成这一步',
    happened: 'Excel 报告了一个意外的问题，工作簿可能没有改动。',
    mend: '请查看工作簿后重试；多次出现时，请保存文件、重开 Excel，并把下面的代码告诉技术人员。',
  }),
};

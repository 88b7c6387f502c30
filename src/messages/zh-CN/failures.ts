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

/** What an older Excel cannot do, and the way around it. */
const lacking = {
  addIn: {
    title: '这个版本的 Excel 太旧',
    happened: '本加载项要用 Excel 2021 以上版本、Microsoft 365 或 Excel 网页版，没有写入任何内容。',
    mend: '已有的表在旧版本里可以照常填报和计算；单位填报文件不需要本加载项。',
  },
  openNew: {
    title: '这个版本的 Excel 不能直接打开新工作簿',
    happened: '没有任何改动。',
    mend: '可以改用“保存文件”再双击打开，或插入到本工作簿。',
  },
  unknown: {
    title: '这个版本的 Excel 缺少所需功能',
    happened: '它不支持这一步要用的功能，没有写入任何内容。',
    mend: '请用 Excel 2021 以上版本、Microsoft 365 或 Excel 网页版；已有的表在旧版本里可以照常填报和计算。',
  },
} satisfies Record<string, FailureText>;

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
  passwordNeeded: ({ sheet }: { readonly sheet: string | null }): FailureText => ({
    title: sheet === null ? '工作表有密码保护' : `工作表「${sheet}」有密码保护`,
    happened: '本加载项不知道密码，也不会绕开它。这张表没有改动。',
    mend: '请设密码的同事在“审阅”选项卡点“撤消工作表保护”，再重试；写完可重新保护。',
  }),
  sheetFiltered: ({ sheet }: { readonly sheet: string }): FailureText => ({
    title: `「${sheet}」正在筛选`,
    happened: '筛选时 Excel 会把数写到别的行里，所以没有写入任何内容。',
    mend: '请在“数据”选项卡点“清除”，显示全部行，再重试；筛选的若是旁边的表格，先选中其中一格。',
  }),
  insideTable: ({
    sheet,
    table,
  }: {
    readonly sheet: string;
    readonly table: string;
  }): FailureText => ({
    title: `「${sheet}」在表格「${table}」里`,
    happened: '表格会改写标题行，所以没有写入任何内容。',
    mend: '请在“表设计”选项卡点“转换为区域”，再重试。',
  }),
  mergedCells: ({
    sheet,
    cells,
  }: {
    readonly sheet: string;
    readonly cells: readonly string[];
  }): FailureText => ({
    title: `「${sheet}」有合并单元格`,
    happened: `${list(cells)} 被合并单元格盖住，写不进去，所以没有写入任何内容。`,
    mend: '请选中那里，在“开始”选项卡取消“合并后居中”，再重试。',
  }),
  changedMeanwhile: ({
    sheet,
    cells,
  }: {
    readonly sheet: string;
    readonly cells: readonly string[];
  }): FailureText => ({
    title: `「${sheet}」刚被改过`,
    happened: `预览之后有人改了 ${list(cells)}，没有写入任何内容。`,
    mend: '请重新检查，看过现在的内容再决定。',
  }),
  nameOversized: ({
    name,
    refersTo,
  }: {
    readonly name: string;
    readonly refersTo: string;
  }): FailureText => ({
    title: `名称 ${name} 指到了别处`,
    happened: `它现在指向 ${refersTo}，不是本加载项的表，没有读写那里。`,
    mend: '请在“公式”选项卡打开“名称管理器”，把它改回原来的区域，或删除后重新插入该表。',
  }),
  cellEditing: (): FailureText => ({
    title: '有单元格正在编辑',
    happened: '编辑结束才能继续，没有写入任何内容。',
    mend: '请先按 Enter 结束单元格编辑，或按 Esc 放弃，再重试。',
  }),
  targetMissing: ({ year }: { readonly year: number }): FailureText => ({
    title: `没有找到 ${year} 年目标表`,
    happened: '本工作簿里没有该年度的目标表，或它已被删除。',
    mend: '请先插入目标表；如刚误删了整张表，Ctrl+Z 找不回来：不保存就关闭工作簿，再打开。',
  }),
  periodMissing: ({ period }: { readonly period: Period }): FailureText => ({
    title: `没有找到 ${period} 的填报表`,
    happened: '本工作簿里没有该期的填报表，或它已被删除。',
    mend: '请先新建该填报期；如刚误删了整张表，Ctrl+Z 找不回来：不保存就关闭工作簿，再打开。',
  }),
  planUnreadable: ({
    year,
    problems,
  }: {
    readonly year: number | null;
    readonly problems: readonly string[];
  }): FailureText => ({
    title: `工作簿里${year === null ? '' : ` ${year} 年`}的目标计划读不出来`,
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
    mend: '可按 Ctrl+Z 撤消，或补回行的序号、列的标题，再刷新。',
  }),
  apiMissing: ({
    capability,
  }: {
    readonly capability: 'addIn' | 'openNew' | 'unknown';
  }): FailureText => lacking[capability],
  busy: (): FailureText => ({
    title: 'Excel 正忙',
    happened: 'Excel 正在处理别的事，这一步没有做完，工作簿和之前一样。',
    mend: '请等几秒再重试。',
  }),
  disconnected: (): FailureText => ({
    title: '与工作簿的连接断了',
    happened: 'Excel 中途没有回应；这一步没有在工作簿里留下任何改动。',
    mend: '请检查网络后重试；仍不行时，请重新打开窗格（网页版请刷新页面）。',
  }),
  tooLarge: (): FailureText => ({
    title: '一次处理的内容太多',
    happened: 'Excel 一次读写的数据量有上限，这一步没有做完，工作簿和之前一样。',
    mend: '请关闭其他大文件，或分几次做；仍不行时，请用桌面版 Excel 打开本工作簿。',
  }),
  gone: (): FailureText => ({
    title: '要用的工作表或区域不见了',
    happened: '刚才还在的工作表、名称或区域已被删除或移走，这一步没有做完，工作簿和之前一样。',
    mend: '如刚误删了行或列，可按 Ctrl+Z 撤消后重试；误删了整张表的，不保存就关闭工作簿，再打开。',
  }),
  nameTaken: (): FailureText => ({
    title: '同名的工作表刚刚出现',
    happened: '写入之前，已有人建了同名的工作表或名称，没有覆盖它。',
    mend: '请重试，会另取名称，或打开现有的表。',
  }),
  inTheWay: (): FailureText => ({
    title: '有合并单元格、筛选或表格挡着',
    happened: 'Excel 不能在这里写入或移动单元格，这一步没有做完，工作簿和之前一样。',
    mend: '请在该表取消合并、清除筛选，移开数据透视表和“表格”，再重试。',
  }),
  notInFront: (): FailureText => ({
    title: '本工作簿不在最前面',
    happened: '前面是另一个工作簿或对话框，Excel 没有执行这一步。',
    mend: '请关闭打开的对话框，点一下本工作簿，再重试。',
  }),
  recordGone: (): FailureText => ({
    title: '这次写入的记录已不在',
    happened: '写入记录只保存最近若干次，这一次的已让位给较新的，或已损坏；工作簿没有改动。',
    mend: '请用 Excel 的版本历史或备份找回。',
  }),
  partMissing: (): FailureText => ({
    title: '这项功能没有载入',
    happened: '可能是网络中断，或加载项刚刚更新。工作簿没有改动。',
    mend: '请检查网络后重试；仍不行时，请重新载入窗格。',
  }),
  halfWritten: ({ sheets }: { readonly sheets: readonly string[] }): FailureText => ({
    title: '这一步可能只写了一半',
    happened: `写入时 Excel 中断了，也没能自动撤回。可能受影响的表：${list(sheets)}。`,
    mend: '请确认 Excel 和网络正常，再点“撤回”：只撤回这一步写入的内容，不动别人改过的单元格。',
  }),
  cancelled: (): FailureText => ({
    title: '已取消',
    happened: '操作已停止，工作簿没有改动。',
    mend: '需要时可重新开始。',
  }),
  hostFailed: (): FailureText => ({
    title: 'Excel 没有完成这一步',
    happened: 'Excel 报告了一个意外的问题；工作簿和这一步之前一样。',
    mend: '请重试；多次出现时，请保存文件、重开 Excel，并把下面的代码告诉技术人员。',
  }),
};

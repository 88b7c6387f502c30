import { monthsElapsed, yearOf, type Period } from '../../plan/period';

/** Why a file is not taken, in words for the person who sent it, and what to do about it. */
export interface FileText {
  readonly what: string;
  readonly mend: string;
}

const file = (what: string, mend: string): FileText => ({ what, mend });
const month = (p: Period): string => `${yearOf(p)}年${monthsElapsed(p)}月`;
interface OtherColumns {
  readonly headings: readonly string[];
  /** Where it has another figure. */
  readonly measures: readonly string[];
}
/** So many changes are told one by one. */
const FEW = 5;
const shortList = (items: readonly string[]): string =>
  items.slice(0, FEW).join('；') + (items.length > FEW ? `；等 ${items.length} 处` : '');

const list = (items: readonly string[]): string =>
  items.length > 8 ? `${items.slice(0, 8).join('、')}等 ${items.length} 处` : items.join('、');
const RESEND = '请在 Excel 或 WPS 中打开原文件，另存为 .xlsx 后重报。';
const USE_OURS = '请用本期下发的模板填写后重报。';

const types = {
  csv: 'CSV 文本文件',
  xml: 'XML 文件',
  ods: 'ODS 表格',
  word: 'Word 文档',
  slides: '演示文稿',
  pdf: 'PDF 文件',
  image: '图片',
  archive: '压缩包',
  unknown: '别的文件',
};

const bounded = {
  file: '文件太大',
  entries: '文件内部条目太多',
  inflated: '解压后太大',
  sheets: '工作表太多',
  cells: '单元格太多',
  merges: '合并单元格太多',
  strings: '文字条目太多',
  names: '名称太多',
  styles: '样式太多',
};

export const files = {
  refusals: {
    empty: () => file('文件是空的', '可能没有传完，请重新发送。'),
    lockFile: () => file('这是打开表格时的临时文件', '不用处理；请选同名的正式文件。'),
    encrypted: () => file('有密码', '请取消密码后重报。'),
    rights: () =>
      file(
        '设了权限管理（IRM 或敏感度标签），本加载项打不开',
        '请发件人取消权限限制，另存一份后重报。',
      ),
    sealed: () =>
      file(
        '内容看不懂，可能被单位的安全软件加密了',
        '请发件人在安全软件里解密（外发）后重报，不要直接转发。',
      ),
    notDownloaded: () =>
      file('这是网盘的占位文件，正文还在云端', '请先在网盘里下载到本机，再选一次。'),
    unfinished: () => file('还没有下载完', '请等下载完成，再选正式文件。'),
    oldFormat: () => file('旧格式（.xls 或 .et）', RESEND),
    binaryFormat: () => file('二进制格式（.xlsb）', RESEND),
    otherType: ({ type }: { readonly type: keyof typeof types }) =>
      file(`不是 Excel 文件，而是${types[type]}`, '请发送填好的 .xlsx 文件。'),
    tooLarge: ({ what }: { readonly what: keyof typeof bounded }) =>
      file(bounded[what], '填报表一般只有几十 KB，请用下发的模板重填。'),
    tooSlow: ({ seconds }: { readonly seconds: number }) =>
      file(`读了 ${seconds} 秒还没读完，已跳过`, USE_OURS),
    corrupt: () => file('文件已损坏或没有传完', `请重新发送；仍不行时，${RESEND.slice(1)}`),
    missingPart: () => file('文件不完整，缺少内部内容', RESEND),
    duplicatePart: () => file('文件内部有重复内容，不能确定哪份为准', RESEND),
    doctype: () => file('文件含有不安全的声明', RESEND),
    noSheets: () => file('文件里没有工作表', USE_OURS),
  },
  problems: {
    notTemplate: () => file('不是本系统的填报表', USE_OURS),
    identityConflict: ({ districts }: { readonly districts: readonly string[] }) =>
      file(`文件里的标识互相矛盾（${list(districts)}）`, '可能把两份表拼在了一起。' + USE_OURS),
    otherPlan: ({ year }: { readonly year: number | null }) =>
      file(
        year === null ? '这是别的计划的模板' : `这是 ${year} 年的模板`,
        '年度或地区不符。' + USE_OURS,
      ),
    districtUnknown: ({ district }: { readonly district: string }) =>
      file(`计划里没有这个单位：${district}`, USE_OURS),
    noEntries: () => file('找不到填报的表格', '「填报」表可能被删除。' + USE_OURS),
    twoSheets: ({ sheets }: { readonly sheets: readonly string[] }) =>
      file(`文件里有两张填报表（${list(sheets)}）`, '请只保留正确的一张后重报。'),
    columnsMissing: ({ columns }: { readonly columns: readonly string[] }) =>
      file(`缺少列：${list(columns)}`, '请补回被删的列，或' + USE_OURS.slice(1)),
    columnsRepeated: ({ columns }: { readonly columns: readonly string[] }) =>
      file(`有两列都叫${list(columns)}，不知以哪列为准`, '请只留一列，其余删去或改名后重报。'),
    rowsMissing: ({ measures }: { readonly measures: readonly string[] }) =>
      file(`缺少第${list(measures)}项`, '请补回被删的行，或' + USE_OURS.slice(1)),
    rowsRepeated: ({ measures }: { readonly measures: readonly string[] }) =>
      file(`第${list(measures)}项出现了两次`, '请删去多余的行后重报。'),
    mergedEntries: ({ measures }: { readonly measures: readonly string[] }) =>
      file(`第${list(measures)}项的填报格被合并，有的数看不见`, '请取消合并，逐格核对后重报。'),
    nothingFilled: ({ notes }: { readonly notes: number }) =>
      file(
        notes > 0 ? `「本期累计」没有填，表中有 ${notes} 条批注` : '「本期累计」一项也没有填',
        notes > 0 ? '数字不要写在批注里，请填入单元格后重报。' : '请填好后重报。',
      ),
  },
  locked: () => file('文件打不开，可能正被 Excel 或 WPS 打开', '请关闭该文件，再选一次。'),
  rejections: {
    otherPeriod: ({ found, expected }: { readonly found: string; readonly expected: string }) =>
      file(`这是 ${found} 的填报表`, `现在汇集的是 ${expected}，请核对月份。`),
    newerTemplate: ({ found }: { readonly found: number }) =>
      file(`模板版本（${found}）比本加载项新`, '请先更新加载项。'),
  },
  skipped: '系统或办公软件的附带文件，不是填报表，已略过',
  left: (instead: string | null) =>
    instead === null ? '您选了不收这一份' : `您选了收「${instead}」`,
  copy: (name: string) => `与「${name}」内容完全相同，只算一份`,
  notes: {
    extraSheets: ({ sheets }: { readonly sheets: readonly string[] }) =>
      `另有工作表未读取：${list(sheets)}`,
    hiddenRows: ({ measures }: { readonly measures: readonly string[] }) =>
      `第${list(measures)}项所在行被隐藏，已照常读取`,
    hiddenColumn: () => '「本期累计」列被隐藏，已照常读取',
    hiddenSheet: ({ sheet }: { readonly sheet: string }) => `「${sheet}」表被隐藏，已照常读取`,
    otherColumns: ({ headings }: OtherColumns) =>
      `另有一列「${list(headings)}」未读取，读的是「本期累计」列`,
    notesBesideBlanks: ({ measures }: { readonly measures: readonly string[] }) =>
      `第${list(measures)}项空着但有批注，数字可能写在批注里`,
    matchedByTitles: () => '序号丢失，按指标名称对应',
    knownByTitles: () => '文件标识丢失，按表头文字认出单位和月份',
  },
  questions: {
    altered: ({ count }: { readonly count: number }) =>
      `有 ${count} 处名称、单位或目标被改动；收下时以计划为准，只取填报数`,
    planVersion: ({
      found,
      expected,
      changes,
    }: {
      readonly found: number;
      readonly expected: number;
      /** What this unit was asked has changed so; null: nobody knows any more what it was asked. */
      readonly changes: readonly string[] | null;
    }) =>
      `按目标计划第 ${found} 版填报，现为第 ${expected} 版` +
      (changes === null ? '' : `：${shortList(changes)}；收下时以现行计划为准`),
    templateVersion: ({ found }: { readonly found: number }) => `用的是旧模板（第 ${found} 版）`,
    byTitles: () => '靠文字对应，请核对单位和各项数字',
    otherDistrict: ({ found, marked }: { readonly found: string; readonly marked: string }) =>
      `表头写的是「${found}」，文件标识是「${marked}」：请核对是哪个单位的数`,
    namedForOther: ({ found, marked }: { readonly found: string; readonly marked: string }) =>
      `文件名写的是「${found}」，文件标识是「${marked}」：请核对是哪个单位的数`,
    otherMonth: ({ found, marked }: { readonly found: string; readonly marked: Period }) =>
      `表头写的是「${found}」，文件标识是 ${month(marked)}：请核对是不是本期的累计数`,
    namedForOtherMonth: ({ found, marked }: { readonly found: string; readonly marked: Period }) =>
      `文件名写的是「${found}」，文件标识是 ${month(marked)}：请核对是不是本期的累计数`,
    hiddenColumn: () => '「本期累计」列被隐藏，填报人可能没有看到这些数：请取消隐藏核对',
    hiddenSheet: ({ sheet }: { readonly sheet: string }) =>
      `「${sheet}」表被隐藏，填报人可能没有看到这些数：请取消隐藏核对`,
    otherColumns: ({ headings, measures }: OtherColumns) =>
      `另有一列「${list(headings)}」，第${list(measures)}项与「本期累计」不同：请核对以哪列为准；收下时取「本期累计」`,
    notCounting: ({ found }: { readonly found: string }) =>
      `表头写着「${found}」：请核对这份表是否有效`,
    namedNotCounting: ({ found }: { readonly found: string }) =>
      `文件名写着「${found}」：请核对这份表是否有效`,
    faults: ({ count }: { readonly count: number }) => `有 ${count} 个计量项有误；收下时略去这些数`,
    doubtful: ({ count }: { readonly count: number }) =>
      `有 ${count} 个计量项的数需要核实，原因见详情；收下时按所报数收录，请先核对`,
    incomplete: ({ count }: { readonly count: number }) =>
      `有 ${count} 个计量项未填；表中原有数不变`,
  },
};

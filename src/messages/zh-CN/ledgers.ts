import type { CodeFault } from '../../ledgers/codes/verdict';
import type { OtherRow } from '../../ledgers/finding';
import type { FindingText } from '../findingTexts';
import type { CodeFaultTexts, LedgerFaultTexts, LedgerNames } from '../ledgerTexts';
import { number } from '../numbers';
import { shortened } from '../shortened';

const quote = (text: string): string => `「${shortened(text)}」`;

const codes: CodeFaultTexts = {
  length: ({ found, expected }) => ({
    what: `有 ${found} 个字符，应为 ${expected} 个。`,
    mend: '请照证照逐字核对。',
  }),
  character: ({ at, found, meant }) => ({
    what: `第 ${at} 个字符不会是${quote(found)}。`,
    mend: meant === null ? '请照证照核对。' : `可能是 ${meant}，请照证照核对。`,
  }),
  check: ({ found, expected, slip }) => ({
    what: `校验码不符：前面都对的话，末位应为 ${expected}，现为 ${found}。`,
    mend:
      slip === null
        ? '请照证照逐字核对。'
        : slip.kind === 'swap'
          ? `可能是第 ${slip.at}、${slip.at + 1} 个字符颠倒了，应为 ${slip.mended}。`
          : `可能是第 ${slip.at} 个字符看错了，应为 ${slip.mended}。`,
  }),
  digitsLost: () => ({
    what: '填成了数字，15 位以后已经丢失。',
    mend: '请把这一格设为文本，再重新填写。',
  }),
  year: ({ found }) => ({ what: `没有 ${found} 年的申请号。`, mend: '请核对前几位的年份。' }),
  kind: ({ found }) => ({
    what: `种类号不会是 ${found}。`,
    mend: '1 发明、2 实用新型、3 外观设计、8 和 9 PCT，请核对。',
  }),
  noCheck: ({ expected }) => ({
    what: '缺小数点后的校验码。',
    mend: `前面都对的话，末尾应为 .${expected}。`,
  }),
};

const coded = (fault: CodeFault, { heading }: LedgerNames): FindingText => {
  const { what, mend } = (codes[fault.code] as (of: CodeFault) => FindingText)(fault);
  return { what: `${heading}${what}`, mend };
};

const place = ({ district, at }: OtherRow, names: LedgerNames): string =>
  `${names.district(district)}${at === null ? '' : `第 ${at} 行`}`;

const faults: LedgerFaultTexts = {
  uscc: ({ fault }, names) => coded(fault, names),
  patent: ({ fault }, names) => coded(fault, names),
  date: ({ found }, { heading }) => ({
    what: `${heading}${quote(found)}不是日期。`,
    mend: '请按 2017-03-05 的样子填写年月日。',
  }),
  dateLate: ({ found, last }, { heading }) => ({
    what: `${heading} ${found} 在本期末 ${last} 之后。`,
    mend: '还没有发生的不计入本期，请核对日期。',
  }),
  dateYear: ({ found, year }, { heading }) => ({
    what: `${heading} ${found} 不在 ${year} 年。`,
    mend: `只计 ${year} 年的，请核对日期，或删去这一行。`,
  }),
  amount: ({ found }, { heading }) => ({
    what: `${heading}${quote(found)}不是数字。`,
    mend: '请只填数字，不带单位。',
  }),
  negative: ({ found }, { heading }) => ({
    what: `${heading} ${number(found)} 是负数。`,
    mend: '请填 0 或更大的数。',
  }),
  amountAbove: ({ found, above, unit }, { heading }) => ({
    what: `${heading} ${number(found)} ${unit}，超过 ${number(above)} ${unit}。`,
    mend: `请核对单位是不是${unit}。`,
  }),
  choice: ({ found, allowed }, { heading }) => ({
    what: `${heading}${quote(found)}不在可选的词里。`,
    mend: `请填${allowed.join('、')}之一。`,
  }),
  noValue: ({ found }, { heading }) => ({
    what: `${heading}是公式，没有结果${found === '' ? '' : `（${shortened(found)}）`}。`,
    mend: '请改成文字或数字。',
  }),
  digitsLost: ({ found }, { heading }) => ({
    what: `${heading}${quote(found)}填成了数字，15 位以后已经丢失。`,
    mend: '请把这一格设为文本，再重新填写。',
  }),
  lost: (_, { heading }) => ({
    what: `文件里没有${heading}这一格的文字。`,
    mend: '文件可能损坏了，请重新填写这一格，再存一次。',
  }),
  tooLong: ({ most, found }, { heading }) => ({
    what: `${heading}有 ${found} 个字，最多 ${most} 个。`,
    mend: '请只填这一列该填的内容。',
  }),
  required: (_, { heading }) => ({ what: `缺${heading}。`, mend: '请补上。' }),
  nameDiffers: ({ found, other, first }, names) => ({
    what: `同一个代码，这里叫${quote(found)}，${place(first, names)}叫${quote(other)}。`,
    mend: '请核对是哪一家，以代码为准。',
  }),
  repeated: ({ value, first }, { heading }) => ({
    what: `${heading} ${shortened(value)} 与第 ${first} 行重复。`,
    mend: '同一条只填一行，请删去一行。',
  }),
  repeatedBetween: ({ value, others }, names) => ({
    what: `${names.heading} ${shortened(value)}，${others.map((other) => place(other, names)).join('、')}也报了。`,
    mend: '只能算在一个单位，请协商由哪一家填报。',
  }),
  repeatedEarlier: ({ value, year, district }, names) => ({
    what: `${names.heading} ${shortened(value)} 在 ${year} 年已由${names.district(district)}计入。`,
    mend: '只计首次，请删去这一行。',
  }),
  gone: ({ count, rows }) => ({
    what: `比上次少了 ${count} 行：${rows.map(shortened).join('、')}${count > rows.length ? ' 等' : ''}。`,
    mend: '台账从年初累计，请补回，或说明为什么不再计入。',
  }),
  figureDiffers: ({ measure, figure, counted, asText = [] }, names) => ({
    what: `${names.measure(measure)}填了 ${number(figure)}，台账是 ${number(counted)}。`,
    mend:
      asText.length === 0
        ? '请补全台账，或改正填报的数。'
        : `第 ${asText.join('、')} 行等处的金额是文本，公式没有加上：请改成数字，再核对填报的数。`,
  }),
  notEvidence: ({ kind }) => ({
    what: kind === 'total' ? '这一行是合计，不是依据，没有读入。' : '这一行是表头，没有读入。',
    mend: '请删去这一行，「填报」表的公式会把它也数进去。',
  }),
  otherSheet: ({ sheet, rows }) => ({
    what: `工作表${quote(sheet)}里还有 ${rows} 行，没有读入。`,
    mend: '请并到下发的台账工作表里，再删去多出的工作表。',
  }),
  otherSubject: ({ found }) => ({
    what: `台账上方写的是${quote(found)}，与本文件的单位或月份不符。`,
    mend: '请核对是不是别的单位、别的月份的台账。',
  }),
  countsOther: ({ measure, sheet }, names) => ({
    what: `${names.measure(measure)}的公式数的是工作表${quote(sheet)}，不是本台账。`,
    mend: '请用下发的模板恢复这一格的公式，或直接填数。',
  }),
  columnsMissing: ({ headings }) => ({
    what: `台账里没有${headings.map(quote).join('、')}这一列。`,
    mend: '请用下发的台账工作表填写，不要删列。',
  }),
};

/** What is said of ledgers. */
export const ledgers = {
  where: (ledger: string, cell: string): string =>
    cell === '' ? `台账${quote(ledger)}` : `台账${quote(ledger)}${cell}`,
  faults,
  /** One line of a unit's preview. */
  preview: (
    ledger: string,
    {
      added,
      changed,
      back,
      gone,
      unchanged,
    }: Readonly<Record<'added' | 'changed' | 'back' | 'gone' | 'unchanged', number>>,
  ): string => {
    const parts = [
      added > 0 && `新增 ${added} 行`,
      changed > 0 && `有改动 ${changed} 行`,
      back > 0 && `重新计入 ${back} 行`,
      gone > 0 && `不再计入 ${gone} 行`,
      unchanged > 0 && `不变 ${unchanged} 行`,
    ].filter((part) => part !== false);
    return `台账${quote(ledger)}：${parts.length === 0 ? '无' : parts.join('，')}`;
  },
  /** Of ledgers whose sheets are blank. */
  none: (count: number): string => `${count} 种台账没有填，已有的行不变`,
  /** A row of a 台账, by its number. */
  row: (sheet: string, id: string): string => `${quote(sheet)}第 ${id} 条`,
  more: (count: number): string => `另有 ${count} 处，见退回单`,
  /** 台账 as such: out into a file, and away. */
  kept: {
    title: '台账：导出、清空',
    hint: '导出的文件一种台账一张表，带筛选，可直接打印；已剔除的行和原因也在内。',
    which: '台账',
    all: '全部台账',
    export: '导出',
    exported: (file: string, rows: number, left: number): string =>
      `已生成「${file}」，${rows} 行${left === 0 ? '' : `；另有 ${left} 行看不出编号或单位，没有导出`}`,
    nothing: '工作簿里还没有台账的行。',
    clear: '清空…',
    ask: '清空这些台账的全部行？',
    line: (ledger: string, rows: number, units: number): string =>
      `${quote(ledger)}：${rows} 行，${units} 个单位`,
    goes: '企业、人员等名称和号码都会从台账和写入记录中删去，不能找回；写过这些行的汇集也不能再撤回。需要留底的，请先导出。',
    stays:
      '填报数不变；各单位的行数和计入的数会留下，报送记录记一笔。来源文件和导出的文件不在工作簿里，请另行处理。',
    confirm: (rows: number): string => `清空 ${rows} 行`,
    cancel: '取消',
    cleared: (rows: number): string => `已清空 ${rows} 行，填报数没有改动。`,
    changed: '台账刚才又有变动，没有清空；下面是最新的行数，请再看一遍。',
  },
  /** From a figure to its rows. */
  evidence: {
    rows: '看台账',
    selected: '看所选格的台账',
    selectedHint: '先在「完成」或「完成率」表里选中一个单位的数',
    all: '显示全部行',
    shown: (sheet: string): string => `「${sheet}」已筛选，只显示这个数的依据`,
    allShown: '已显示全部行',
    noLedger: '这个数不由台账得出。',
    noRows: (ledger: string): string => `还没有单位报来${quote(ledger)}台账。`,
    noFigure: '选中的不是单位的数。请先在「完成」或「完成率」表里选中一格。',
  },
};

import type { DateShape } from '../../figures/numberFormat';
import type { Candidate } from '../../figures/reading';
import { reasonText } from '../finding';
import type { ReadingTexts, RefusedCell } from '../findingTexts';
import { dateParts, number } from '../numbers';

export function date(iso: string, shape: DateShape): string {
  const { year, month, day } = dateParts(iso, shape);
  return `${year === null ? '' : `${year}年`}${month}月${day === null ? '' : `${day}日`}`;
}

export function candidate(one: Candidate): string {
  switch (one.kind) {
    case 'number':
      return number(one.value);
    case 'notApplicable':
      return '/';
    case 'pair':
      return one.values.map(number).join('/');
  }
}

/** What to write instead, as an instruction. */
function offer(one: Candidate): string {
  if (one.kind !== 'pair') return `填 ${candidate(one)}`;
  return `在两行分别填 ${number(one.values[0])} 和 ${number(one.values[1])}`;
}

function mend({ candidates }: RefusedCell, otherwise: string): string {
  const [only, ...more] = candidates;
  if (only === undefined) return otherwise;
  if (more.length === 0) return `如果就是这个意思，请${offer(only)}。`;
  return `请核对后选一种：${candidates.map(offer).join('；或')}。`;
}

const A_NUMBER = '请只填一个数，其他内容写在说明栏。';
const EXACT = '请填核实后的确切数。';

/** Most reasons need only the raw text: what is wrong with it, and what to do without a candidate. */
function about(what: (cell: RefusedCell) => string, otherwise: string) {
  return (_reason: unknown, cell: RefusedCell) => ({
    what: what(cell),
    mend: mend(cell, otherwise),
  });
}

export const readings: ReadingTexts = {
  missing: about(() => '这里没有填。', '请填本年累计数；确实没有发生的填 0。'),
  remark: about(({ raw }) => `填的是文字“${raw}”，不是数。`, '请填数；情况说明写在说明栏。'),
  zeroOrNotApplicable: about(({ raw }) => `“${raw}”看不出是 0，还是不适用。`, EXACT),
  noneYet: about(({ raw }) => `“${raw}”看不出是 0，还是还没统计。`, EXACT),
  dash: about(({ raw }) => `横线“${raw}”看不出是 0、没填还是不适用。`, EXACT),
  notApplicableWord: about(({ raw }) => `填的是“${raw}”。不适用的项统一填 “/”。`, '请填 /。'),
  enumerationMark: about(
    ({ raw }) => `“${raw}”里有顿号或反斜杠，看不出是一个数还是几个数。`,
    A_NUMBER,
  ),
  rate: about(({ raw }) => `“${raw}”是每年（月）多少，不是累计数。`, '请填本年累计数。'),
  approximate: about(({ raw }) => `“${raw}”是约数。`, EXACT),
  openEnded: about(({ raw }) => `“${raw}”只说了至少多少。`, EXACT),
  condition: about(({ raw }) => `“${raw}”是一个条件，不是完成数。`, EXACT),
  range: about(({ raw }) => `“${raw}”是一个范围。`, EXACT),
  chineseNumeral: about(({ raw }) => `“${raw}”是中文数字。`, '请用阿拉伯数字填。'),
  symbolDigit: about(({ raw }) => `“${raw}”是符号，不是数字。`, '请用阿拉伯数字填。'),
  multiplier: about(
    ({ raw, unit }) => `“${raw}”带了“万”“亿”等，本行单位是${unit}。`,
    '请换算成本行单位后填数。',
  ),
  lookalike: about(({ raw }) => `“${raw}”里有像数字的字母。`, '请用数字重新填。'),
  sign: about(({ raw }) => `“${raw}”带正号，看不出是累计数还是增加数。`, '请填本年累计数。'),
  brackets: about(({ raw }) => `“${raw}”带括号，看不出是负数还是备注。`, A_NUMBER),
  withRemark: about(({ raw }) => `“${raw}”除了数还写了别的字。`, A_NUMBER),
  formulaText: about(
    ({ raw }) => `“${raw}”是存成文字的公式，没有算出结果。`,
    '请只填数，前面不加等号。',
  ),
  thousandsPoint: about(
    ({ raw }) => `“${raw}”里的点看不出是小数点还是千分位。`,
    '请重新填，不用千分位。',
  ),
  markedCharacters: about(
    ({ raw }) => `“${raw}”里有加了删除线或设成上标、下标的字，看不出哪些算数。`,
    '请只留要报的数，去掉删除线和上标、下标。',
  ),
  apostrophe: about(({ raw }) => `“${raw}”前面多了一个撇号。`, A_NUMBER),
  twoNumbers: about(({ raw }) => `一个单元格里填了不止一个数：“${raw}”。`, A_NUMBER),
  strayStop: about(({ raw }) => `“${raw}”末尾多了标点。`, A_NUMBER),
  decimalMark: about(({ raw }) => `“${raw}”的小数点不对。`, '请用英文句点作小数点。'),
  twoPoints: about(({ raw }) => `“${raw}”有两个小数点。`, '请重新填。'),
  commaPlace: about(
    ({ raw }) => `“${raw}”的逗号位置不对，看不出是千分位还是小数点。`,
    '请重新填。',
  ),
  blankInside: about(({ raw }) => `“${raw}”中间有空格，看不出是一个数还是几个数。`, A_NUMBER),
  unseenInside: about(
    ({ raw }) => `“${raw}”的数字中间夹着看不见的字符，看不出是一个数还是几个数。`,
    '请删掉整格内容，用键盘重新填，不要粘贴。',
  ),
  direction: about(
    ({ raw }) => `“${raw}”里夹着看不见的文字方向符，显示的次序和存的可能不一样。`,
    '请删掉整格内容，用键盘重新填，不要粘贴。',
  ),
  scientific: about(({ raw }) => `“${raw}”是科学计数，可能丢了末尾几位。`, EXACT),
  tooLong: about(({ raw }) => `“${raw}”超过 15 位，Excel 存不下。`, '请核对后重新填。'),
  percentSign: about(({ raw }) => `“${raw}”带百分号，本行填的不是占比。`, '请填数，不带百分号。'),
  percentPoints: about(({ raw }) => `“${raw}”说的是增减幅度，不是占比。`, '请填占比本身。'),
  percentFormat: about(
    ({ raw }) => `单元格是百分比格式，${raw} 会显示成 ${number(Number(raw) * 100)}%。`,
    '请重新填占比。',
  ),
  belowOne: about(
    ({ raw }) => `“${raw}”看不出是 ${raw}% 还是小数形式的占比。`,
    '请填 0 到 100 的数。',
  ),
  fraction: about(({ raw }) => `“${raw}”是两个数相除。`, '请填算出的结果。'),
  boolean: about(() => '单元格里是逻辑值（TRUE/FALSE），不是数。', '请填数。'),
  lost: about(
    () => '这一格的文字在文件里已经丢失，看不出填的是什么。',
    '请打开原文件，把这一格重新填好，另存为 .xlsx 后重报。',
  ),
  noResult: about(
    () => '单元格里的公式还没有算出结果。',
    '请用 Excel 或 WPS 打开文件，保存一次后再交。',
  ),
  time: about(({ raw }) => `${raw} 被 Excel 当成了时间。`, '请把单元格格式改为“常规”，再重新填。'),
  pairInOneCell: about(({ raw }) => `两个数填在了一个单元格里：“${raw}”。`, '请分两行填。'),
  pointInPair: about(
    ({ raw }) => `“${raw}”里的点看不出是小数点，还是隔开了两个数。`,
    '请分两行填，每行一个数。',
  ),
  pairOneNumber: about(
    ({ raw }) => `这里要填两个数，只有一个：“${raw}”。`,
    '请填两个数，中间用 / 隔开，如 8/2000。',
  ),
  pairGrouped: about(
    ({ raw }) => `Excel 把逗号当成了千分位，存成了 ${raw}。`,
    '请填两个数，中间用 / 隔开，如 8/2000。',
  ),
  pairHalfMissing: about(({ raw }) => `“${raw}”少了一半。`, '请把两个数都填上。'),
  pairSlashes: about(({ raw }) => `“${raw}”里不止一条斜线。`, '请只填两个数，如 8/2000。'),
  pairSentence: about(({ raw }) => `两个数写成了一句话：“${raw}”。`, '请只填两个数，如 8/2000。'),
  pairTurned: about(
    ({ raw }) => `“${raw}”的两个数与单位对不上，可能写反了顺序。`,
    '请按本行的顺序填两个数，如 8/2000。',
  ),
  notPlain: about(
    ({ raw }) => `“${raw}”看得懂，但不是单纯的数，表里的公式不会照此计算。`,
    '请只填数。',
  ),
  pairQuotient: about(
    ({ raw }) => `这里成了两数相除的结果 ${raw}，原来的两个数已经没有了。`,
    '请重新填两个数。',
  ),
  negative: ({ value }, cell) => ({
    what: `${number(value)} 是负数。`,
    mend: mend(cell, '请填 0 或更大的数。'),
  }),
  notWhole: ({ value }, cell) => ({
    what: `${number(value)} 不是整数，本行按个数计。`,
    mend: mend(cell, '请填整数。'),
  }),
  overHundred: ({ value }, cell) => ({
    what: `占比 ${number(value)}% 超过 100%。`,
    mend: mend(cell, '请填 0 到 100 的数。'),
  }),
  tooLow: ({ value, bound }, cell) => ({
    what: `${number(value)} 低于本行的下限${bound === undefined ? '' : ` ${number(bound)}`}。`,
    mend: mend(cell, '请核对数值、正负号和单位。'),
  }),
  tooHigh: ({ value, bound }, cell) => ({
    what: `${number(value)} 高于本行的上限${bound === undefined ? '' : ` ${number(bound)}`}。`,
    mend: mend(cell, '请核对数值、小数点和单位。'),
  }),
  unitDiffers: ({ found, expected }, cell) => ({
    what: `填的单位是“${found}”，本行单位是“${expected}”。`,
    mend: mend(cell, '请换算成本行单位后填数。'),
  }),
  formulaError: ({ error, pasted }) => ({
    what: pasted ? `粘贴进来的是出错的值 ${error}。` : `公式出错：${error}。`,
    mend: pasted ? '请到来源表改正公式，再填数。' : '请改正公式，或直接填数。',
  }),
  date: ({ date: iso, shape }, cell) => {
    const [first] = cell.candidates;
    const shown = date(iso, shape);
    if (first?.kind !== 'pair') {
      return {
        what: `单元格里成了日期（${shown}）。`,
        mend: mend(cell, '请把单元格格式改为“常规”，再重新填数。'),
      };
    }
    const only = cell.candidates.length === 1;
    return {
      what: `${only ? '' : '可能是 '}${candidate(first)} 被 Excel 变成了日期（${shown}）。`,
      mend: only ? `请${offer(first)}。` : mend(cell, ''),
    };
  },
  pairSerial: ({ date: iso }, cell) => ({
    what: `这里是 ${cell.raw}，可能是斜线隔开的两个数变成日期（${date(iso, 'yearMonthDay')}）后留下的数字。`,
    mend: mend(cell, '请重新填两个数，如 8/2000。'),
  }),
  pairSeparator: ({ found }, cell) => ({
    what: `两个数之间用了${found.trim() === '' ? '空格或换行' : `“${found}”`}，应当用 /。`,
    mend: mend(cell, '请填两个数，中间用 / 隔开，如 8/2000。'),
  }),
  pairPart: ({ half, part }, cell) => {
    const inner = reasonText({ readings }, part, { ...cell, candidates: [] });
    return {
      what: `${half === 'left' ? '前' : '后'}一个数有问题：${inner.what}`,
      mend: mend(cell, inner.mend),
    };
  },
};

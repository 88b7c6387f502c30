import { monthsElapsed, yearOf, type Period } from '../../plan/period';
import type { FindingFacts } from '../../rules/finding';
import type { FindingCatalogue, RuleTexts } from '../findingTexts';
import { held, number, percent, tenth } from '../numbers';
import { shortened } from '../shortened';
import { candidate, date, readings } from './readings';

const period = (p: Period): string => `${yearOf(p)}年${monthsElapsed(p)}月`;

const PARTS = { name: '名称', unit: '单位', target: '目标', formula: '公式' } as const;

/** What the body asks for; null: no such end. */
const ends = ({ from, to }: FindingFacts['bodyDiffers']['body']): string =>
  from === null
    ? `不超过 ${number(to ?? 0)}`
    : `${number(from)}${to === null ? '' : `—${number(to)}`}`;

const RANGES = {
  negative: (value: number) => ({
    what: `${number(value)} 是负数。`,
    mend: '请填 0 或更大的数。',
  }),
  notWhole: (value: number) => ({
    what: `${number(value)} 不是整数，本行按个数计。`,
    mend: '请填整数。',
  }),
  overHundred: (value: number) => ({
    what: `占比 ${number(value)}% 超过 100%。`,
    mend: '请填 0 到 100 的数。',
  }),
  tooLow: (value: number, bound?: number) => ({
    what: `${number(value)} 低于本行的下限${bound === undefined ? '' : ` ${number(bound)}`}。`,
    mend: '请核对数值、正负号和单位。',
  }),
  tooHigh: (value: number, bound?: number) => ({
    what: `${number(value)} 高于本行的上限${bound === undefined ? '' : ` ${number(bound)}`}。`,
    mend: '请核对数值、小数点和单位。',
  }),
} as const;

const rules: RuleTexts = {
  planDiffers: ({ found, expected }) => ({
    what:
      found.id === expected.id
        ? `这份表按第 ${found.version} 版目标计划编制，现行是第 ${expected.version} 版。`
        : `这份表按另一份目标计划（${found.id}）编制，现行是 ${expected.id}。`,
    mend: '请用本期下发的报送表重新填报。',
  }),
  yearDiffers: ({ found, expected }) => ({
    what: `这份表是 ${found} 年的，目标计划是 ${expected} 年的。`,
    mend: `请用 ${expected} 年的报送表填报。`,
  }),
  districtUnknown: ({ found }) => ({
    what: `目标计划里没有“${found}”这个单位。`,
    mend: '请核对报送单位名称。',
  }),
  districtDiffers: ({ found, meant }, names) => ({
    what: `表里写的是“${found}”${names.district(meant) === found ? '' : `（${names.district(meant)}）`}，却放在另一个单位名下。`,
    mend: '请核对这份表是哪个单位的。',
  }),
  districtExpired: ({ validFrom, validTo }) => ({
    what:
      validTo === null
        ? `该单位自 ${validFrom} 起列入，本期不在其内。`
        : `该单位的有效期为 ${validFrom} 至 ${validTo}，本期不在其内。`,
    mend: '请核对填报期和报送单位。',
  }),
  templateDiffers: ({ found, expected }) => ({
    what: `报送表版本是 ${found}，本期下发的是 ${expected}。`,
    mend: '请核对各行是否一致；有出入的，用本期的报送表重填。',
  }),
  duplicate: ({ count }) => ({
    what: `同一单位同一期交了 ${count} 份。`,
    mend: '两份不会相加。请选定一份，其余移走。',
  }),
  altered: ({ part, found, expected }) => ({
    what: `${PARTS[part]}被改动：应为“${expected}”，现为“${found}”。`,
    mend: `请改回原来的${PARTS[part]}；对${PARTS[part]}有意见的，写在说明栏。`,
  }),
  missing: ({ target }) => ({
    what: `这里没有填（年度目标 ${number(target)}）。`,
    mend: '请填本年累计数；确实没有发生的填 0。',
  }),
  pairHalf: ({ other }, names) => ({
    what: `只填了一半：${names.measure(other.measure)}已填 ${number(other.value)}，这一行没有填。`,
    mend: '请把两行都填上；确实没有发生的填 0。',
  }),
  unreadable: ({ raw }) => ({ what: `“${raw}”不是数。`, mend: '请填数。' }),
  outOfRange: ({ reason, value, bound }) => RANGES[reason](value, bound),
  moreDecimals: ({ value, decimals }) => ({
    what: `${number(value)} 的小数位数太多，本行最多 ${decimals} 位。`,
    mend: `请保留 ${decimals} 位小数。`,
  }),
  slashWithTarget: ({ target }) => ({
    what: `填了 “/”，但这里有年度目标 ${number(target)}。`,
    mend: '请填本年累计数；确实没有发生的填 0。',
  }),
  numberWithoutTarget: ({ value }) => ({
    what: `填了 ${number(value)}，但目标计划在这里是 “/”（不适用）。`,
    mend: '请填 /；确需上报的数写在说明栏。',
  }),
  overtyped: ({ found, computed, part, of }, names) => {
    if (part === null) {
      const growth = computed === null ? '' : `应为 ${number(computed)}，`;
      return {
        what: `这一格由${names.measure(of)}与上年同期比较得出，${growth}现${found === '' ? '为空' : `为 ${found}`}。`,
        mend: '不用填：把同一行别的单位的这一格复制过来，即恢复公式；数不对的，核对今年的数和「上年同期」。汇总只按这两个数计算。',
      };
    }
    const rows = `${names.measure(part)}、${names.measure(of)}`;
    const wanted =
      computed === null ? '应为空（那两行还没有报全，或除数为 0）' : `应为 ${number(computed)}`;
    return {
      what: `这一格由${rows}两行计算，${wanted}，现${found === '' ? '为空' : `为 ${found}`}。`,
      mend: '不用填：把同一行别的单位的这一格复制过来，即恢复公式；数不对的，核对那两行。汇总只按那两行计算。',
    };
  },
  relation: (facts, names) => {
    const left = `${names.measure(facts.left.measure)} ${number(facts.left.value)}`;
    const right = `${names.measure(facts.right.measure)} ${number(facts.right.value)}`;
    const check = facts.strict
      ? '请核对这两行，改正填错的一行。'
      : '请核对这两行；无误的，在说明栏写明情况。';
    switch (facts.kind) {
      case 'atMost':
        return { what: `${left}，大于${right}。`, mend: check };
      case 'bothZeroOrNeither':
        return { what: `${left}，而${right}：一行为 0，另一行不为 0。`, mend: check };
      case 'ratio':
        return {
          what: `${left}，${right}，平均每${names.unit(facts.right.measure)} ${tenth(facts.ratio)} ${names.unit(facts.left.measure)}，不在 ${facts.from}—${facts.to} 之间。`,
          mend: '请核对单位（元、万元）和数值；无误的，在说明栏写明情况。',
        };
    }
  },
  lower: ({ value, before, since }) => ({
    what: `本年累计 ${number(value)}，比 ${period(since)}的 ${number(before)} 还少：可能这里的 ${number(value)} 偏小，也可能 ${period(since)}的 ${number(before)} 偏大。`,
    mend: `这里填少了或填成了当期数的，改这里的数；${period(since)}填多了的，更正 ${period(since)}的数；确有核减的，在说明栏写明原因。`,
  }),
  looksLikeDate: ({ value, date: iso }) => ({
    what: `${number(value)} 正好是日期 ${date(iso, 'yearMonthDay')} 在 Excel 里的序号，可能是日期变成的数。`,
    mend: '请核对；无误的，在说明栏写明。',
  }),
  farOver: ({ value, target }) => ({
    what: `${number(value)} 是年度目标 ${number(target)} 的 ${number(Math.floor(value / target))} 倍。`,
    mend: '请核对单位（元、万元）和小数点；无误的，在说明栏写明。',
  }),
  shareBelowOne: ({ value }) => ({
    what: `占比填的是 ${number(value)}，是 ${number(value)}%，还是 ${number(value * 100)}%？`,
    mend: '占比填 0 到 100 的数，如 75；确实不到 1% 的，在说明栏写明。',
  }),
  shareOfBase: ({ share, base, count, shareOfCount, known }, names) => ({
    what: known
      ? `占比填 ${number(share)}%，但 ${number(count)} ÷ ${number(base.value)} 是 ${number(Number(shareOfCount.toFixed(2)))}%。`
      : `占比 ${number(share)}% 与${names.measure(base.measure)} ${number(base.value)} 对不上：最接近的是 ${number(count)} ${names.unit(base.measure)}，占 ${number(Number(shareOfCount.toFixed(2)))}%。`,
    mend: '请核对占比和基数；无误的，在说明栏写明。',
  }),
  overCompletion: ({ value, target, completion, above }) => ({
    what: `${number(value)} 为年度目标 ${number(target)} 的 ${percent(completion)}，超过 ${percent(above)}。`,
    mend: '请核对；无误的，在说明栏写明。',
  }),
  gain: ({ gain, target, since, above }) => ({
    what: `${since === null ? '年初以来' : `自 ${period(since)}以来`}增加 ${number(gain)}，超过年度目标 ${number(target)} 的 ${percent(above)}。`,
    mend: '请核对；无误的，在说明栏写明。',
  }),
  pace: ({ now, before, since }) => ({
    what: `自 ${period(since)}以来每月 ${tenth(now)}，此前每月 ${tenth(before)}，相差过大。`,
    mend: '请核对；无误的，在说明栏写明。',
  }),
  belowYearEnd: ({ value, end, year }) => ({
    what: `存量 ${number(value)}，比 ${year} 年末的 ${number(end)} 还少。`,
    mend: '请核对两个数；确有减少的，在说明栏写明原因。',
  }),
  growthJump: ({ value, before, growth, within }) => ({
    what: `上年同期 ${number(before)}，现为 ${number(value)}，同比${growth < 0 ? '下降' : '增长'} ${percent(Math.abs(growth))}，超过 ${percent(within)}。`,
    mend: '请核对；无误的，在说明栏写明原因。',
  }),
  lastYearDiffers: ({ compared, own, since }) => ({
    what: `「上年同期」用的是 ${number(compared)}，本工作簿 ${period(since)}「完成」是 ${number(own)}。`,
    mend: '请核对以哪个为准，改正另一个；两个口径不同的，写明原因。',
  }),
  evidenceDiffers: ({ value, counted, struck, cleared }) => ({
    what: `${number(value)} 与台账不一致，台账是 ${number(counted)}${struck === 0 ? '' : `（剔除 ${struck} 条后）`}${cleared === 0 ? '' : `，已清空的行另计 ${number(cleared)}`}。`,
    mend: '请更正这个数，或在台账上核对剔除和缺漏的行。',
  }),
  evidenceShared: ({ rows, others, total }, names) => ({
    what: `台账有 ${rows} 行，${others.map(names.district).join('、')}${total > others.length ? `等 ${total} 个单位` : ''}也报了。`,
    mend: '只能算在一个单位：请协商，不计入的一方在「剔除原因」写明，或删去后重报。',
  }),
  externalLink: ({ value }) => ({
    what: `${value === null ? '这里' : number(value)}取自别的文件，收到的人无法核对。`,
    mend: '请改为直接填数。',
  }),
  notCalculated: ({ value }) => ({
    what: `${value === null ? '这里' : number(value)}是公式的结果，但文件保存时公式还没有重新计算，可能不是最新的数。`,
    mend: '请打开文件按 F9 重新计算，保存后重报；或直接填数。',
  }),
  remarkDiffers: ({ value, remark }) => ({
    what: `填的是 ${number(value)}，但旁边的说明或批注写着“${shortened(remark)}”。`,
    mend: '请核对以哪个为准：数不对的改数；数没有错的，改掉这句话，或写明情况。',
  }),
  formatDiffers: ({ value, shown }) => ({
    what: `单元格里存的是 ${held(value)}，按它的数字格式${shown === '' ? '什么也不显示' : `显示成“${shown}”，两者不是一个数`}。`,
    mend: '请核对是哪个数，按本行单位填数，并把单元格格式改为“常规”。',
  }),
  equalsTargets: ({ figures }) => ({
    what: `填报的 ${figures} 个数与年度目标完全相同。`,
    mend: '请核对是否误填了目标；无误的，写明情况。',
  }),
  equalsOther: ({ others, total, figures }, names) => ({
    what: `整列与${others.map(names.district).join('、')}${total > others.length ? `等 ${total} 个单位` : ''}完全相同（${figures} 个数）。`,
    mend: '请核对是否复制错了列；无误的，写明情况。',
  }),
  notReached: ({ value, target, completion }) => ({
    what: `${number(value)}，目标 ${number(target)}，${completion === null ? '' : `完成 ${percent(completion)}，`}尚未达到。`,
    mend: '不需要改动；公开时请勿写成已完成。',
  }),
  populationMissing: () => ({
    what: '没有这个单位的常住人口数，按人口加权的合计算不出来。',
    mend: '请在基础数据里补上人口数。',
  }),
  bodyDiffers: ({ bodyTarget, clause, body, annex, difference }, names) => ({
    what: `要点正文${clause}“${names.bodyTarget(bodyTarget)}”为 ${ends(body)}，表内总数为 ${number(annex)}，相差 ${number(Math.abs(difference))}。`,
    mend: '填报不受影响；通报时请注明采用哪个数。',
  }),
};

export const findings: FindingCatalogue = {
  severities: { error: '错误', warning: '疑问', info: '提示' },
  titles: {
    planDiffers: '目标计划不符',
    yearDiffers: '年度不符',
    districtUnknown: '单位不明',
    districtDiffers: '单位不符',
    districtExpired: '单位不在有效期',
    templateDiffers: '报送表版本不符',
    duplicate: '重复报送',
    altered: '报送表被改动',
    missing: '未填',
    pairHalf: '成对指标只填一半',
    unreadable: '不是数',
    outOfRange: '超出范围',
    moreDecimals: '小数位数太多',
    slashWithTarget: '有目标却填了 /',
    overtyped: '自动计算的格被改动',
    numberWithoutTarget: '不适用却填了数',
    relation: '指标间关系不符',
    lower: '累计数减少',
    looksLikeDate: '疑似日期',
    farOver: '数量级可疑',
    shareBelowOne: '占比不足 1%',
    shareOfBase: '占比与基数对不上',
    overCompletion: '完成率过高',
    gain: '单期增量过大',
    pace: '进度突变',
    belowYearEnd: '少于上年末',
    growthJump: '同比变化过大',
    lastYearDiffers: '上年同期不一致',
    evidenceDiffers: '与台账不一致',
    evidenceShared: '台账与其他单位重复',
    externalLink: '引用外部文件',
    notCalculated: '公式未重新计算',
    remarkDiffers: '说明与数不一致',
    formatDiffers: '数与显示不一致',
    equalsTargets: '与目标完全相同',
    equalsOther: '与其他单位相同',
    notReached: '尚未达到目标',
    populationMissing: '缺人口数',
    bodyDiffers: '正文与表内不一致',
  },
  rules,
  readings,
  candidate,
  where: ({ district, measure, row, period: p }) =>
    [
      district,
      measure === null ? null : `${row === null ? '' : `第${row}项 `}${measure}`,
      p === null ? null : period(p),
    ]
      .filter((part) => part !== null)
      .join(' · '),
  explained: (text) => `已说明：${text}`,
  measure: (name, unit) => `${name}（${unit}）`,
  item: (id, name) => `第${id}项 ${name}`,
};

import type { Period } from '../../plan/period';
import type { District, Plan } from '../../plan/types';
import { goals, monthsText } from '../labels';

export const templateSheetName = '填报';

export const templateColumns = {
  number: '序号',
  indicator: '指标',
  unit: '单位',
  target: '年度目标',
  previous: '上期累计',
  current: '本期累计',
  completion: '完成率',
  status: '序时',
  check: '自动检查',
  remark: '说明',
} as const;

export type TemplateColumn = keyof typeof templateColumns;

export const templateTexts = {
  title: (plan: Plan): string => `${plan.year}年度${goals(plan)}完成情况填报表`,
  period: (period: Period): string => `${monthsText(period)}（本年累计）`,
  subject: (district: District, period: Period): string =>
    `${district.name}\u3000${templateTexts.period(period)}`,
  due: (day: string | null): string => (day === null ? '报送截止：' : `报送截止：${day}`),
  mendBy: (day: string | null): string => `更正期限：${day ?? ''}`,
  /** Said where a cell is chosen whose figure comes from a ledger. */
  fed: '由后面的台账自动数出；没有台账的，可以直接填数。',
  filledBy: '填报人：',
  telephone: '联系电话：',
  reviewer: '审核人：',
  selfCheck: '自检结果：',
  selfChecked: {
    filled: (filled: number | string, due: number): string => `已填${filled}/${due}个计量项，`,
    toMend: (count: number | string): string => `有${count}个需要更正或说明`,
    toFill: (count: number | string): string => `未填${count}个`,
    ready: '全部通过，可以报送',
  },
  month: '序时进度：',
  gatherer: ({ wording: { office } }: Plan): string => office || '汇总单位',
  workedOutBy: (plan: Plan): string => `由${templateTexts.gatherer(plan)}计算`,
} as const;

/** What 自动检查 says. Each fits its column; `pass` and `notDue` are the only ones that need nothing done. */
export const checkWords = {
  pass: '通过',
  notDue: '不适用',
  missing: '未填',
  error: '公式出错，请填数字',
  slash: '一格只填一个数，不用斜杠',
  text: '请填数字，不带单位文字',
  negative: '不能是负数',
  whole: '请填整数',
  decimals: (digits: number): string => `最多${digits}位小数`,
  overHundred: '不能超过100',
  belowOne: '75%请填75，不填0.75',
  oneOrAll: '是1%还是100%，请核对',
  atLeast: (least: number): string => `不能小于${least}`,
  atMost: (most: number): string => `不能大于${most}`,
  notSlash: '此格应为“/”，请改回',
  notFormula: '此格由公式计算，请改回',
  above: (other: string): string => `大于第${other}项，请核对`,
  below: (other: string): string => `小于第${other}项，请核对`,
  halves: (other: string): string => `与第${other}项须同为0或同大于0`,
  lower: '低于上期累计，请在说明栏写原因',
  maybeDate: '像是日期变成的数，请核对',
  farOver: (factor: number): string => `超过目标${factor}倍，请核对`,
  returned: '见“退回问题”栏',
} as const;

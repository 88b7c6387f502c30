/**
 * One form of a period. What its groups say:
 *
 * | group             | what                                                                                |
 * | ----------------- | ----------------------------------------------------------------------------------- |
 * | `year`, `short`   | 2017, or 17 of 17年                                                                  |
 * | `former`          | the year before that of the plan: 去年, 上年                                          |
 * | `month`, `joined` | its last month                                                                      |
 * | `quarter`, `turned` | its last quarter                                                                  |
 * | `from`            | the month or quarter that it begins with; without one it runs from January on       |
 * | `day`             | a day of the month; something may have been sent on it                              |
 * | `alone`           | one month, a list of months or half a year: no figures from January on              |
 * | `sent`            | a word of sending: the month may be that in which it was sent                       |
 */
export interface PeriodRule {
  readonly pattern: RegExp;
  /** Of what it fits, nothing is said of a period. */
  readonly says?: false;
  /** Month that the words stand for: 上半年 6. */
  readonly month?: number;
  /** Digits that may be something else; they count where they are the last day of a month, when figures end. */
  readonly isDayOnly?: true;
  /** Digits that may be something else; they count where the year is that of the plan. */
  readonly isLoose?: true;
}

/** What a figure is compared with is not what the table has: 较上年同期. */
const COMPARED = '[比较与同跟]';
const AGAINST = '(?:[相对]?比|增|减|基数)';
const FORMER = `(?<former>(?<!${COMPARED}|以|历)(?:去年|上年|上一年)度?)`;
/** 2017年, 2017年度, 17年, 2017-, 去年 */
const YEAR = String.raw`(?:(?<!\d)(?<year>(?:19|20)\d\d)(?:年度?|[-./_ ])?|(?<!\d)'?(?<short>[1-3]\d)年度?|${FORMER})`;
const MONTH = String.raw`(?<month>\d{1,2})`;
const END = String.raw`(?!\d)`;
const DAY_SIGN = '[日号]';
/** 10月报9月: what was sent in October. */
const SENT =
  '(?<sent>报送|上报|报来|发来|提交|收到|返回|退回|修改|更正|[报交送发](?=\\d{1,2}月|\\d{4}))?';

const rule = (pattern: string, rest: Omit<PeriodRule, 'pattern'> = {}): PeriodRule => ({
  pattern: new RegExp(pattern, 'giu'),
  ...rest,
});

/** The forms of a period, longest first: what a rule takes is not seen by those that follow. */
export const PERIOD_RULES: readonly PeriodRule[] = [
  rule('《[^》]*》', { says: false }),
  rule(String.raw`(?<!\d)(?:19|20)\d\d年?-(?:19|20)\d\d年(?!\d)`, { says: false }),
  rule(
    String.raw`${COMPARED}(?:(?:19|20)\d\d年?|去年|上一?年)度?(?:\d{1,2}月)?(?:同期)?|(?:19|20)\d\d年?度?(?:基数|同期${AGAINST})|(?:去年|上一?年)度?(?:同期)?(?:${AGAINST}|结转|[底末]|目标)`,
    { says: false },
  ),
  rule(`${YEAR}同期`),
  // 2017年1月1日至8月31日, 2017.1.1-2017.8.31
  rule(
    String.raw`${YEAR}?(?<!\d)0?1[-月./]0?1${DAY_SIGN}?-(?:(?:19|20)\d\d[-年./])?${MONTH}[-月./]\d{1,2}${DAY_SIGN}?${END}`,
  ),
  // 2017年8月1日至31日
  rule(
    String.raw`${YEAR}?(?<alone>${MONTH}月0?1${DAY_SIGN}?-(?:\d{1,2}月)?(?:2[89]|3[01])${DAY_SIGN})`,
  ),
  // 截至2017年8月底, 截止8月31日; 报送截止 is another day.
  rule(
    String.raw`(?<!报送|上报|填报|提交|报名)截[至止]到?${YEAR}?${MONTH}(?:[月./-](?:\d{1,2}${DAY_SIGN}?|底|末|份)?)?止?${END}`,
  ),
  rule(String.raw`${YEAR}?${MONTH}月\d{1,2}${DAY_SIGN}止`),
  // A day, and the time of a day: 20171009, 2017-10-09 1530.
  rule(
    String.raw`(?<!\d)(?<year>20\d\d)(?<month>0[1-9]|1[0-2])(?<day>[0-2]\d|3[01])(?:\d{4,6})?${END}`,
  ),
  rule(
    String.raw`(?<!\d)(?<year>(?:19|20)\d\d)(?<by>[-./_ ])${MONTH}\k<by>(?<day>\d{1,2})(?![\d月-])`,
  ),
  rule(String.raw`${YEAR}?(?<!\d)${MONTH}月(?<day>\d{1,2})${DAY_SIGN}`),
  rule(String.raw`(?<!\d)\d{1,2}${DAY_SIGN}`, { says: false }),
  // 0831, 8.31; no telephone, version or annex.
  rule(String.raw`(?<![-\d.v])(?<month>0[1-9]|1[0-2])(?<day>[0-2]\d|3[01])(?![-\d.])`, {
    isDayOnly: true,
  }),
  rule(
    String.raw`(?<![-\d./v]|附件?|[表第图])(?<month>0?[1-9]|1[0-2])[./](?<day>[0-2]?\d|3[01])(?![-\d./%项件家个元])`,
    { isDayOnly: true },
  ),
  // 2017.01-2017.08, 201701-201708, 2017年1月-2017年8月
  rule(
    String.raw`(?<!\d)(?:19|20)\d\d[-年./]?(?<from>\d{1,2})月?-(?<year>(?:19|20)\d\d)[-年./]?${MONTH}月?${END}`,
  ),
  // 2017年1-8月, 1月-8月, 1、8月
  rule(
    String.raw`${YEAR}?(?<!\d)(?<from>\d{1,2})月?份?(?:-|(?<alone>[、,&和及]))${MONTH}个?月份?${SENT}(?!\d{1,2}${DAY_SIGN})`,
  ),
  rule(String.raw`${YEAR}?[前头](?:\d{1,2}-)?${MONTH}个?月`),
  rule(String.raw`${YEAR}${MONTH}个月`),
  rule(String.raw`${YEAR}?(?<!\d)(?<from>[1-4])-(?<quarter>[1-4])个?季度?`),
  rule(String.raw`${YEAR}?(?:[前第])?(?<!\d)(?<quarter>[1-4])个?季(?:度|(?!节))`),
  rule(String.raw`(?:${YEAR}|(?<![a-z\d]))(?:Q(?<quarter>[1-4])|(?<turned>[1-4])Q)(?![a-z\d])`),
  rule(String.raw`${YEAR}?(?:上|(?<!下))半年`, { month: 6 }),
  rule(String.raw`${YEAR}?(?<alone>下半年)`, { month: 12 }),
  rule(String.raw`(?:${YEAR}|(?<![a-z\d]))H1(?![a-z\d])`, { month: 6 }),
  rule(String.raw`(?<alone>(?:${YEAR}|(?<![a-z\d]))H2(?![a-z\d]))`, { month: 12 }),
  rule(String.raw`${YEAR}?全年(?!目标|任务|计划|预期)`, { month: 12 }),
  rule(String.raw`${YEAR}[底末终]`, { month: 12 }),
  rule(
    String.raw`${YEAR}?(?<!\d)${MONTH}月份?[底末止]?(?<alone>\(?(?:当月|单月|本月))?${SENT}(?!\d{1,2}${DAY_SIGN})`,
  ),
  // 2017.1-8, 2017年1-8
  rule(String.raw`(?<!\d)(?<year>(?:19|20)\d\d)(?:年度?|[./_ ])(?<from>\d{1,2})-${MONTH}(?![\d.])`),
  rule(String.raw`(?<!\d)(?<year>(?:19|20)\d\d)[-./_ ]?(?<month>0?[1-9]|1[0-2])(?![\d])`),
  rule(String.raw`(?<!\d)(?<year>(?:19|20)\d\d)年${MONTH}${END}`),
  rule(String.raw`(?<!\d)(?<month>0?[1-9]|1[0-2])[-./](?<year>(?:19|20)\d\d)${END}`),
  // 17.8, 17-08, 1708
  rule(
    String.raw`(?<![-\d./v])(?<short>1[3-9]|[23]\d)(?:[-.](?<month>0?[1-9]|1[0-2])|(?<joined>0[1-9]|1[0-2]))(?![-\d./])`,
    { isLoose: true },
  ),
  // 1-8 by itself; not a second part of an annex, nor a version.
  rule(
    String.raw`(?<![-\d./v]|附件?|[表第图])(?<from>1)-(?<month>[2-9]|1[0-2])(?![-\d./%项稿批次版页])`,
  ),
  rule(String.raw`(?<![\d[〔])(?<year>(?:19|20)\d\d)(?:年度?)?(?!\d|年?版|年?修订)`),
  rule(String.raw`(?<![\d近前第共满])'?(?<short>[1-3]\d)年度?(?![来内间期以版])`),
  rule(FORMER),
];

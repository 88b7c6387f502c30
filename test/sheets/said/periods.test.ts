import fc from 'fast-check';
import { daysIn } from '../../../src/figures/calendar';
import { periodOf } from '../../../src/plan/period';
import { isOther, periodsIn } from '../../../src/sheets/said/periods';

const YEAR = 2017;
const months = fc.integer({ min: 1, max: 12 });
const two = (month: number): string => String(month).padStart(2, '0');
const words = (month: number): string =>
  ' 一二三四五六七八九十'.charAt(month) || `十${'一二'.charAt(month - 11)}`;

/** Spellings of a month with its year: each says that month and nothing else. */
const FORMS: readonly ((year: number, month: number) => string)[] = [
  (year, month) => `${year}年${month}月`,
  (year, month) => `${year}年${month}月份`,
  (year, month) => `${year} 年 ${month} 月`,
  (year, month) => `${year}年度1-${month}月`,
  (year, month) => `${year}年1月—${month}月`,
  (year, month) => `${year}年一至${words(month)}月`,
  (year, month) => `${year}年元月至${words(month)}月`,
  (year, month) => `${year}年前${month}个月`,
  (year, month) => `${year}年前${words(month)}个月`,
  (year, month) => `${year}.${month}`,
  (year, month) => `${year}/${two(month)}`,
  (year, month) => `${year}-${two(month)}`,
  (year, month) => `${year}_${month}`,
  (year, month) => `${year} ${two(month)}`,
  (year, month) => `${year}${two(month)}`,
  (year, month) => `${year}.1-${month}`,
  (year, month) => `${year}.01-${year}.${two(month)}`,
  (year, month) => `${year}01-${year}${two(month)}`,
  (year, month) => `${year}年1月1日至${month}月${daysIn(year, month)}日`,
  (year, month) => `${year}.1.1-${month}.${daysIn(year, month)}`,
  (year, month) => `截至${year}年${month}月底`,
  (year, month) => `截止到${year}年${month}月${daysIn(year, month)}日`,
  (year, month) => `${year - 2000}年${month}月`,
  (year, month) => `${two(month)}/${year}`,
];
const forms = fc.constantFrom(...FORMS);

it('a month is another one exactly where it is, however it is written', () => {
  const years = fc.integer({ min: YEAR - 2, max: YEAR + 1 });
  const law = fc.property(forms, years, months, months, (form, year, said, marked) => {
    const { periods } = periodsIn(`海安 ${form(year, said)} 填报`, YEAR);
    expect(periods).toMatchObject([{ year, month: said, isCumulative: true }]);
    const differs = year !== YEAR || said !== marked;
    expect(periods.some((each) => isOther(each, periodOf(YEAR, marked)))).toBe(differs);
  });
  fc.assert(law, { numRuns: 2000 });
});

it('a range that does not begin in January is always another one', () => {
  const from = fc.integer({ min: 2, max: 12 });
  const dashes = fc.constantFrom(...'-—–~～〜至到⁓−、');
  fc.assert(
    fc.property(from, dashes, months, (first, dash, last) => {
      const { periods } = periodsIn(`${YEAR}年${first}${dash}${last}月`, YEAR);
      expect(periods.some((each) => isOther(each, periodOf(YEAR, last)))).toBe(true);
    }),
  );
});

it('a day is one of sending, but for the last one of a month that is over', () => {
  const written = fc.constantFrom(
    (month: number, day: number) => `${YEAR}${two(month)}${two(day)}`,
    (month: number, day: number) => `${YEAR}-${two(month)}-${two(day)}`,
    (month: number, day: number) => `${YEAR}.${month}.${day}`,
    (month: number, day: number) => `${YEAR}年${month}月${day}日`,
    (month: number, day: number) => `${month}月${day}日报`,
    (month: number, day: number) => `${words(month)}月${day}号`,
  );
  const days = fc.integer({ min: 1, max: 31 });
  fc.assert(
    fc.property(written, months, days, months, (form, month, day, marked) => {
      fc.pre(day <= daysIn(YEAR, month));
      const { periods } = periodsIn(`海安 ${form(month, day)}`, YEAR);
      const isOver = day === daysIn(YEAR, month) && month < marked;
      expect(periods.some((each) => isOther(each, periodOf(YEAR, marked)))).toBe(isOver);
    }),
    { numRuns: 1000 },
  );
});

it.each([
  ...[
    '海安(1)',
    '海安 - 副本 (2)',
    '海安1009',
    '海安V2.1',
    '第3稿',
    '附件1-2',
    '附表2-8',
    '2017版',
    '1-2项',
  ],
  ...[
    '通科发[2016]23号',
    '《方案（2015-2020年）》',
    '2015-2020年',
    '较2016年',
    '较2016年同期',
    '2016年同期基数',
    '2016年同期相比',
    '近10年',
  ],
  ...[
    '全年目标',
    '统一月报',
    '报送截止2017年10月10日',
    '0513-1708',
    '万元-8',
    '海安 10:09',
    '2017年第23号',
  ],
])('%s says no other period', (text) => {
  const { periods } = periodsIn(text, YEAR);
  expect(periods.filter((each) => isOther(each, periodOf(YEAR, 9)))).toEqual([]);
});

it.each([
  ['2017年上半年', 6],
  ['半年报', 6],
  ['2017Q2', 6],
  ['2Q', 6],
  ['H1', 6],
  ['第一季度', 3],
  ['前三季度', 9],
  ['前两个季度', 6],
  ['1-3季度', 9],
  ['2017年全年', 12],
  ['2017年底', 12],
  ['2017年13月', 13],
])('%s is month %i', (text, month) => {
  expect(periodsIn(text, YEAR).periods).toMatchObject([{ month, isCumulative: true }]);
});

it.each([
  '2017年9月当月',
  '9月（单月）',
  '2017年1、9月',
  '2017年下半年',
  '2017H2',
  '2-3季度',
  '2017年9月1日至30日',
])('%s does not begin in January', (text) =>
  expect(periodsIn(text, YEAR).periods).toMatchObject([{ isCumulative: false }]),
);

import { createActions } from '../../../src/actions';
import { lastYearActions } from '../../../src/actions/lastYear';
import { restoreActions } from '../../../src/actions/restore';
import { summaryActions } from '../../../src/actions/summary';
import { WHOLE } from '../../../src/plan/column';
import { comparable } from '../../../src/plan/comparable/comparable';
import { periodOf, type Period } from '../../../src/plan/period';
import { periodFigures } from '../../../src/progress/periodFigures';
import { restatedFigures } from '../../../src/progress/restated';
import { grownRate, rateStatus } from '../../../src/progress/taskRate';
import { words } from '../../../src/sheets/labels';
import { yearAfter } from '../../sheets/lastYear/years';
import { plan2017 } from '../../sheets/plans';
import { entriesOf, filledYear } from '../../sheets/summary/scenario';
import { openSharedBook, type OpenWorkbook } from '../../support/book';
import { readSheet, sheetNames } from '../cells';
import { fill } from '../summary/year';

jest.setTimeout(600_000);

const actions = createActions();
const plan = yearAfter(plan2017);
const months = [6, 9, 10] as const;
const [before, current] = [filledYear(plan2017, 71, {}, months), filledYear(plan, 72, {}, months)];
const [june, september, october] = months.map((month) => periodOf(2018, month)) as [
  Period,
  Period,
  Period,
];
const [ALL, GROWTH, CLOSING] = [
  '调处专利案件量比上年增长',
  '其中侵权纠纷案件量比上年增长',
  '各类案件结案率',
];

const write = (period: Period) =>
  summaryActions.createSummary(period, { pages: ['tasks'], districts: [] }, 'refuse');

/** What a line of 要点任务 says, or of the table of typed numbers under it. */
async function line(period: Period, text: string, table: 0 | 1 = 0) {
  const { values, row, column } = await readSheet(`要点任务 ${period}`);
  const at = values.findIndex(
    (cells, index) =>
      cells.includes(text) &&
      values.slice(0, index).filter((each) => each[0] === '序号').length === table + 1,
  );
  const heading = values
    .slice(0, at)
    .filter((cells) => cells[0] === '序号')
    .at(-1)!;
  const place = (title: string) =>
    heading.findIndex((cell) => String(cell).replace(/\n/g, '').startsWith(title));
  return {
    said: (title: string) => values[at]![place(title)],
    address: (title: string) => `${String.fromCharCode(65 + column + place(title))}${row + at + 1}`,
  };
}

const said = async (period: Period, text: string, title: string, table: 0 | 1 = 0) =>
  (await line(period, text, table)).said(title);

describe('targets of growth and ratios over two years of one workbook', () => {
  let book: OpenWorkbook;
  const type = async (period: Period, text: string, title: string, value: string, table: 0 | 1) => {
    const { address } = await line(period, text, table);
    await book.host.typeInto(`要点任务 ${period}`, address(title), value);
    await book.host.idle();
  };
  beforeAll(async () => {
    book = await openSharedBook();
    await actions.insertTargetSheet(plan2017, 'refuse');
    for (const period of before) await fill(book, plan2017, period);
    await actions.insertTargetSheet(plan, 'refuse');
    for (const period of current) await fill(book, plan, period);
  });

  it('are told by people, or wait for two numbers, where there is no 同比', async () => {
    await write(june);
    expect(await said(june, GROWTH, '表内序号')).toBe('—');
    expect(await said(june, GROWTH, '状态')).toBe('');
    expect(await said(june, ALL, '状态')).toBe(words.notReported);
    expect(String((await readSheet('要点任务 2018-06')).values.flat())).toContain(
      '插入上年同期和同比后重新生成本页',
    );
  });

  it('follow two typed numbers', async () => {
    await type(june, GROWTH, '状态', '推进中', 0);
    await type(june, ALL, '今年', '114.9', 1);
    expect(await said(june, ALL, '状态')).toBe(words.missingLast);
    await type(june, ALL, '上年同期', '100', 1);
    expect(await said(june, ALL, '完成数')).toBe(14.9);
    expect(await said(june, ALL, '状态')).toBe(words.unmet);
    await type(june, CLOSING, '今年', '181', 1);
    await type(june, CLOSING, '上年同期', '200', 1);
    expect([await said(june, CLOSING, '完成数'), await said(june, CLOSING, '状态')]).toEqual([
      ...[90.5, words.met],
    ]);
  });

  it('follow 同比 where it is there, and a corrected figure of last year', async () => {
    await lastYearActions.create(september, { kind: 'sheets' }, 'refuse');
    await write(september);
    const now = periodFigures(plan, entriesOf(plan, current[1]!), {});
    const last = periodFigures(plan2017, entriesOf(plan2017, before[1]!), {});
    const lastYear = restatedFigures(comparable(plan2017, plan), last, {});
    const rate = grownRate(now, lastYear, '19');
    const status =
      rateStatus({ bound: { kind: 'atLeast', value: 20 } }, rate) === 'met' ? 'met' : 'unmet';
    if (rate.kind !== 'number') throw new Error(JSON.stringify(rate));
    expect(await said(september, GROWTH, '表内序号')).toBe('19');
    expect(await said(september, GROWTH, '完成数')).toBeCloseTo(rate.value, 9);
    expect(await said(september, GROWTH, '状态')).toBe(words[status]);
    await lastYearSays(0);
    expect(await said(september, GROWTH, '状态')).toBe(words.zeroBase);
    await lastYearSays(1);
    // One unit has no such target.
    const total = now.figure('19', WHOLE).actual;
    const grown = total.kind === 'number' ? (total.value - 8) / 8 : 0;
    expect(await said(september, GROWTH, '完成数')).toBeCloseTo(
      Math.trunc(grown * 1000 + 1e-9) / 10,
      9,
    );
  });

  it('go on to the next summary with their month, until somebody changes a number', async () => {
    expect(await said(september, ALL, '完成数')).toBe(14.9);
    expect(await said(september, ALL, '与上次', 1)).toBe('同6月');
    await type(september, CLOSING, '今年', '170', 1);
    expect(await said(september, CLOSING, '与上次', 1)).toBe('');
    expect(await said(september, CLOSING, '状态')).toBe(words.unmet);
    await write(october);
    expect(await said(october, ALL, '与上次', 1)).toBe('同6月');
    expect(await said(october, CLOSING, '与上次', 1)).toBe('同9月');
    // October has no 同比: what a formula said of September is no state of October.
    expect([await said(october, GROWTH, '表内序号'), await said(october, GROWTH, '状态')]).toEqual([
      ...['—', ''],
    ]);
  });

  it('are taken back with their summary', async () => {
    const [latest] = await restoreActions.list();
    const draft = await restoreActions.preview(latest!);
    await restoreActions.restore(draft, { who: '王科', now: new Date(2018, 10, 9) });
    expect(await sheetNames()).not.toContain('要点任务 2018-10');
    await write(october);
    expect(await said(october, CLOSING, '完成数')).toBe(85);
  });

  async function lastYearSays(value: number): Promise<void> {
    const { values, row, column } = await readSheet('完成 2017-09');
    const at = values.findIndex((cells) => String(cells[0]) === '19');
    for (const { name } of plan2017.districts) {
      const heading = values.find((cells) => cells.includes(name))!;
      const place = column + heading.indexOf(name);
      if (values[at]![place - column] === '/') continue;
      await book.host.typeInto(
        '完成 2017-09',
        `${String.fromCharCode(65 + place)}${row + at + 1}`,
        String(value),
      );
    }
    await book.host.idle();
  }
});

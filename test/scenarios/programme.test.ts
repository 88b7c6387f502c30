import { createActions } from '../../src/actions';
import { restoreActions } from '../../src/actions/restore';
import { summaryActions } from '../../src/actions/summary';
import { insertTargetSheet } from '../../src/commands/insertTargetSheet';
import { periodOf, type Period } from '../../src/plan/period';
import type { TypedYears } from '../../src/sheets/programme/programmeTable';
import { withProgramme } from '../plan/programmes';
import { expectedProgramme, pageOf, planIn, programmeBook } from '../sheets/programme/book';
import { differences } from '../sheets/differences';
import { plan2017 } from '../sheets/plans';
import { filledYear } from '../sheets/summary/scenario';
import { openSharedBook, type OpenWorkbook } from '../support/book';
import { counted } from './budget';
import { readSheet, sheetNames } from './cells';
import { fill, resultsInExcel } from './summary/year';

jest.setTimeout(600_000);

const SEED = 20171107;
const actions = createActions();
const plan = withProgramme(plan2017);
const plan2016 = planIn(2016, plan2017);
const choice = { pages: ['programme'] as const, districts: [] };
const [september, october] = [periodOf(2017, 9), periodOf(2017, 10)];
const former = { plan: plan2016, month: 12, flaws: {} };

const write = (period: Period) => summaryActions.createSummary(period, choice, 'refuse');

/** The page as it would have been laid out, with the figures of both years and no populations. */
async function disagreements(typed: TypedYears): Promise<string[]> {
  const book = programmeBook(plan, [former], SEED, {});
  const layout = { ...pageOf(book, plan, typed, 1), name: '规划进度 2017-09' };
  return differences(expectedProgramme(book, plan, typed, layout), await resultsInExcel());
}

/** Where a target's figure of a year stands on a page. */
async function cellOf(page: string, target: string, year: number): Promise<string> {
  const { values, row, column } = await readSheet(page);
  const heading = values.findIndex((line) => line.includes('规划目标'));
  const across = values[heading]!.findIndex((cell) => String(cell).startsWith(`${year}年`));
  const down = values.findIndex((line) => line.includes(target));
  return `${String.fromCharCode(65 + column + across)}${row + down + 1}`;
}

async function said(page: string, target: string, title: string): Promise<unknown> {
  const { values } = await readSheet(page);
  const heading = values.find((line) => line.includes('规划目标'))!;
  const at = heading.findIndex((cell) => String(cell).replaceAll('\n', '').startsWith(title));
  return values.find((line) => line.includes(target))![at];
}

describe('a programme over two years of one workbook', () => {
  let book: OpenWorkbook;

  beforeAll(async () => {
    book = await openSharedBook();
    await actions.insertTargetSheet(plan2016, 'refuse');
    for (const period of filledYear(plan2016, SEED + 2016, {}, [12]))
      await fill(book, plan2016, period);
    await insertTargetSheet(actions, plan);
    for (const period of filledYear(plan, SEED, {}, [9])) await fill(book, plan, period);
  });

  it('is a page of September’s summary, in three requests', async () => {
    const { requests } = await counted('write the programme', book.host, () => write(september));
    expect(requests).toBe(3);
    expect(await sheetNames()).toContain('规划进度 2017-09');
  });

  it('takes last year from its own sheet, and says what the twin says', async () => {
    expect(await disagreements({})).toEqual([]);
    expect(await said('规划进度 2017-09', 'pct', '说明')).toBe('缺2015年');
  });

  it('follows a typed year, and a corrected figure of last year', async () => {
    await book.host.typeInto(
      '规划进度 2017-09',
      await cellOf('规划进度 2017-09', 'pct', 2015),
      '410',
    );
    await book.host.typeInto(
      '规划进度 2017-09',
      await cellOf('规划进度 2017-09', 'budget', 2017),
      '300',
    );
    await book.host.idle();
    expect(await disagreements({ pct: { 2015: 410 }, budget: { 2017: 300 } })).toEqual([]);
    expect(await said('规划进度 2017-09', 'pct', '状态')).not.toBe('缺数');
  });

  it('carries years that are over to the next summary, and no figure of another month', async () => {
    await fill(book, plan, filledYear(plan, SEED, {}, [10])[0]!);
    await write(october);
    const page = await readSheet('规划进度 2017-10');
    expect(page.values.flat()).toContain('2017年\n1—10月');
    expect(await said('规划进度 2017-10', 'pct', '2015年')).toBe(410);
    expect(await said('规划进度 2017-10', 'budget', '2017年')).toBe('');
    expect(await said('规划进度 2017-10', 'budget', '状态')).toBe('缺数');
  });

  it('is taken back with its summary', async () => {
    const [latest] = await restoreActions.list();
    const draft = await restoreActions.preview(latest!);
    await restoreActions.restore(draft, { who: '王科', now: new Date(2017, 9, 9) });
    expect(await sheetNames()).not.toContain('规划进度 2017-10');
    expect(await sheetNames()).toContain('规划进度 2017-09');
  });

  it('asks for last year’s figures where its sheet was broken, and still writes the page', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('完成 2016-12');
      sheet.protection.unprotect();
      sheet.getRange('4:4').delete('Up');
      await context.sync();
    });
    await write(october);
    expect(String((await readSheet('规划进度 2017-10')).values.flat())).toContain(
      '2016年：「完成 2016-12」缺行缺列或计划不可读，未取数',
    );
    expect(await said('规划进度 2017-10', 'pct', '说明')).toBe('缺2016年');
  });
});

describe('a plan without a programme', () => {
  it('has no such page, even where it is asked for', async () => {
    const book = await openSharedBook();
    await actions.insertTargetSheet(plan2017, 'refuse');
    await fill(book, plan2017, filledYear(plan2017, SEED, {}, [9])[0]!);
    await write(september);
    expect((await sheetNames()).filter((name) => name.startsWith('规划'))).toEqual([]);
  });
});

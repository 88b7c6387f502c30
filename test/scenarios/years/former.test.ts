import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createActions } from '../../../src/actions';
import { createCheckActions } from '../../../src/actions/check';
import { nextYearActions } from '../../../src/actions/nextYear';
import { restoreActions } from '../../../src/actions/restore';
import { createNextPeriod } from '../../../src/commands/createNextPeriod';
import { readWorkbook, writeWorkbook } from '../../../src/host/xlsx';
import { nextYear, planOf } from '../../../src/notice';
import { parsePlan } from '../../../src/plan/parsePlan';
import { periodOf } from '../../../src/plan/period';
import type { Plan } from '../../../src/plan/types';
import { openSharedBook, type OpenWorkbook } from '../../support/book';
import told from '../former/told.json';
import { ofYear } from './ofYear';

jest.setTimeout(600_000);

const actions = createActions();
const checks = createCheckActions(() => new Date(2018, 1, 5));
const september = periodOf(2017, 9);
const signed = { who: '王科', now: new Date(2018, 1, 5) };

/** See `former.test.ts`: written by the last version of the first format, with everything that a year has. */
const stored = readFileSync(join(__dirname, '../former/workbook.xlsx'));

const open = async (bytes: Uint8Array): Promise<OpenWorkbook> => {
  const book = await openSharedBook({ snapshot: await readWorkbook(bytes, '2017.xlsx') });
  await book.engine.calculate();
  return book;
};

describe('a workbook of the former version in the year after', () => {
  let book: OpenWorkbook;
  let plan: Plan;
  let before: Awaited<ReturnType<typeof ofYear>>;

  beforeAll(async () => {
    book = await open(stored);
    before = await ofYear(2017);
  });

  it('is about its year, and has no other', async () => {
    const status = await actions.readStatus();
    expect(status).toMatchObject({ years: [2017], year: 2017, periods: told.periods });
    expect(await actions.readStatus({}, 2018)).toEqual(status);
  });

  it('offers what 2018 can begin with', async () => {
    const carriable = await nextYearActions.readCarriable(2017);
    expect(carriable.populations?.units).toBeGreaterThan(0);
    const parsed = parsePlan(JSON.stringify(planOf(nextYear(carriable.plan))));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    plan = parsed.plan;
    await actions.insertTargetSheet(plan, 'refuse', {}, 2017);
    await actions.createPeriod(periodOf(2018, 1), 'refuse');
  });

  it('loses nothing by it: each cell, name and record of 2017 is as it was', async () => {
    expect(await ofYear(2017)).toEqual(before);
    expect(await actions.readStatus()).toMatchObject({ years: [2017, 2018], year: 2018 });
    const { findings } = await checks.check(september);
    expect(findings.map(({ finding }) => finding)).toEqual(told.findings);
  });

  it('still takes back what the former version wrote', async () => {
    const summary = (await restoreActions.list()).find(
      ({ head, state }) => head.action === 'summary' && state === 'open',
    )!;
    const draft = await restoreActions.preview(summary);
    expect(draft.obstacles).toEqual([]);
    const next = await ofYear(2018);
    await restoreActions.restore(draft, signed);
    expect(await ofYear(2018)).toEqual(next);
  });

  it('saved and opened again with both years, goes on in either', async () => {
    const saved = writeWorkbook(book.engine.save());
    await open(await saved);
    expect((await actions.readStatus()).year).toBe(2018);
    expect((await actions.readStatus({}, 2017)).periods).toHaveLength(told.periods.length);
    // The ribbon goes on with the latest year.
    expect(await createNextPeriod(actions, { year: 2018, month: 3 })).toBeNull();
    await actions.createPeriod(periodOf(2017, 12), 'refuse');
    const months = async (year: number) =>
      (await actions.readStatus({}, year)).periods.map(({ period }) => period);
    expect((await months(2017)).at(-1)).toBe('2017-12');
    expect(await months(2018)).toEqual(['2018-01', '2018-02']);
  });
});

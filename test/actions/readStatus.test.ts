import { createActions } from '../../src/actions';
import { periodOf } from '../../src/plan/period';
import { openSharedBook } from '../support/book';
import { plan2018 } from '../sheets/nextYear';
import { plan2017 } from '../sheets/plans';

jest.setTimeout(300_000);

const actions = createActions();
const september = periodOf(2017, 9);

describe('the status of a workbook', () => {
  it('without a plan is about no year', async () => {
    await openSharedBook();
    expect(await actions.readStatus({}, 2017)).toMatchObject({ years: [], year: null, plan: null });
  });

  it('of two years is about the one asked for, or the latest', async () => {
    await openSharedBook();
    await actions.insertTargetSheet(plan2018, 'refuse');
    await actions.insertTargetSheet(plan2017, 'refuse');
    await actions.createPeriod(september, 'refuse');
    await actions.createPeriod(periodOf(2018, 9), 'refuse');
    await actions.createPeriod(periodOf(2018, 1), 'refuse');

    const latest = await actions.readStatus();
    expect(latest).toMatchObject({ years: [2017, 2018], year: 2018, plan: { year: 2018 } });
    expect(latest.periods.map(({ period }) => period)).toEqual(['2018-01', '2018-09']);
    const former = await actions.readStatus({}, 2017);
    expect(former).toMatchObject({ years: [2017, 2018], year: 2017, plan: { year: 2017 } });
    expect(former.periods.map(({ period }) => period)).toEqual(['2017-09']);
    expect(former.target?.sheetName).toBe('目标 2017');
    expect(await actions.readStatus({}, 2019)).toEqual(latest);
  });

  it('counts entries whose plan is gone among the years, but does not begin with them', async () => {
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load('items/name');
      await context.sync();
      for (const sheet of sheets.items) {
        if (sheet.name.includes('2017') || sheet.name.startsWith('完成')) continue;
        sheet.visibility = 'Visible';
        sheet.delete();
      }
      await context.sync();
    });
    expect(await actions.readStatus()).toMatchObject({ years: [2017, 2018], year: 2017 });
    const orphaned = await actions.readStatus({}, 2018);
    expect(orphaned).toMatchObject({ year: 2018, plan: null, target: null });
    expect(orphaned.periods.map(({ period }) => period)).toEqual(['2018-01', '2018-09']);
  });

  it('is about an earlier year where the latest plan cannot be read, and says so', async () => {
    await openSharedBook();
    await actions.insertTargetSheet(plan2017, 'refuse');
    await actions.insertTargetSheet(plan2018, 'refuse');
    await Excel.run(async (context) => {
      const kept = context.workbook.names.getItem('ipt_plan_2018').getRange();
      kept.getCell(0, 0).values = [['{"format": 1}']];
      await context.sync();
    });
    const found = await actions.readStatus();
    expect(found).toMatchObject({ years: [2017, 2018], year: 2017, broken: [2018] });
    expect(await actions.readStatus({}, 2017)).toEqual(found);
    await expect(actions.readStatus({}, 2018)).rejects.toMatchObject({
      failure: { code: 'planUnreadable', year: 2018 },
    });
  });
});

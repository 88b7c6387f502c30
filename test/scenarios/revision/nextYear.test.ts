import { createActions } from '../../../src/actions';
import { createNoticeActions } from '../../../src/actions/notice';
import { nextYear } from '../../../src/notice';
import { districtByName } from '../../../src/plan/districtByName';
import { measuresOf } from '../../../src/plan/measures';
import { periodOf } from '../../../src/plan/period';
import type { Plan } from '../../../src/plan/types';
import { plan2017 } from '../../sheets/plans';
import { openSharedBook } from '../../support/book';
import { readSheet, type Grid } from '../cells';

jest.setTimeout(300_000);

const actions = createActions();
const notices = createNoticeActions();
const DRAFT = '计划草稿';

const columnOf = (grid: Grid, title: string): number =>
  grid.values.find((line) => line.includes('指标'))?.indexOf(title) ?? -1;

describe('2018 is begun from 2017, with one new indicator and one renamed unit', () => {
  let plan: Plan;

  beforeAll(async () => {
    await openSharedBook();
    await actions.insertTargetSheet(plan2017, 'refuse');
    await actions.createPeriod(periodOf(2017, 12), 'refuse');
    await notices.writeDraft(nextYear(plan2017), () => ({ rows: new Map(), heads: {} }), 'keep');
  });

  it('the officer works in the draft sheet: a row is inserted, a heading changed', async () => {
    const grid = await readSheet(DRAFT);
    const last = grid.values.findIndex(([first]) => String(first) === '25');
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(DRAFT);
      const header = sheet
        .getUsedRange(true)
        .getRow(grid.values.findIndex((line) => line.includes('指标')));
      header.getCell(0, columnOf(grid, '海安')).values = [['海安市']];
      sheet.getRange(`${grid.row + last + 2}:${grid.row + last + 2}`).insert('Down');
      const row = sheet.getUsedRange(true).getRow(last + 1);
      const write = (title: string, value: string | number): void => {
        row.getCell(0, columnOf(grid, title)).values = [[value]];
      };
      write('序号', 26);
      write('指标', '地理标志（件）');
      write('计量项', '地理标志');
      write('单位', '件');
      write('性质', '流量');
      write('方向', '正向');
      write('合计方式', '求和');
      write('合计取值', '计算');
      write('小数位', 0);
      write('下限', 0);
      plan2017.districts.forEach(({ name }) => write(name, 2));
      write('合计', 18);
      await context.sync();
    });
    const view = await notices.readDraft();
    expect(view!.problems).toEqual([]);
    plan = view!.plan!;
  });

  it('the plan goes on from the old one: keys, rules, and what the unit was called', () => {
    expect(plan).toMatchObject({ year: 2018, version: 1, id: 'nantong-2018' });
    expect(plan.indicators).toHaveLength(26);
    const keys = (of: Plan): string[] => measuresOf(of).map(({ key }) => key);
    expect(keys(plan).slice(0, -1)).toEqual(keys(plan2017));
    expect(plan.relations).toEqual(plan2017.relations);
    const unit = plan.districts.find(({ id }) => id === 'haian');
    expect(unit).toMatchObject({ name: '海安市' });
    expect(districtByName(plan, '海安')?.id).toBe('haian');
    expect(measuresOf(plan).at(-1)?.targets['haian']).toEqual({ kind: 'number', value: 2 });
  });

  it('is adopted beside the old year, which stays as it is', async () => {
    const before = await readSheet('完成 2017-12');
    const report = await actions.insertTargetSheet(plan, 'refuse');
    expect(report.written.map(({ link }) => link.sheetName)).toContain('目标 2018');
    await actions.createPeriod(periodOf(2018, 1), 'refuse');
    const now = await readSheet('完成 2018-01');
    expect(now.values.flat()).toEqual(expect.arrayContaining(['海安市', '地理标志']));
    expect((await readSheet('完成 2017-12')).formulas).toEqual(before.formulas);
  });
});

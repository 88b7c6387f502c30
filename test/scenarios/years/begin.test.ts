import { createActions } from '../../../src/actions';
import { nextYearActions } from '../../../src/actions/nextYear';
import { restoreActions } from '../../../src/actions/restore';
import { summaryActions } from '../../../src/actions/summary';
import { readWorkbook } from '../../../src/host/xlsx';
import { nextYear, planOf } from '../../../src/notice';
import { parsePlan } from '../../../src/plan/parsePlan';
import { periodOf } from '../../../src/plan/period';
import type { Plan } from '../../../src/plan/types';
import { populationsOf } from '../../sheets/summary/scenario';
import { plan2018 } from '../../sheets/nextYear';
import { plan2017, withDistricts } from '../../sheets/plans';
import { openBook, openSharedBook, type OpenWorkbook } from '../../support/book';
import { counted } from '../budget';
import { readSheet, sheetNames } from '../cells';
import { everything } from '../restore/workbook';
import { fillPopulations, wholeChoice } from '../summary/year';
import { ofYear } from './ofYear';

jest.setTimeout(600_000);

const actions = createActions();
const december = periodOf(2017, 12);
const signed = { who: '王科', now: new Date(2018, 1, 5, 9, 30, 12) };
const populations = populationsOf(plan2017);

/** What a sheet of base data says: the year, and each unit's population with its source. */
async function baseOf(sheet: string) {
  const { values } = await readSheet(sheet);
  const header = values.findIndex((line) => line.includes('常住人口（万人）'));
  const units = values.slice(header + 1).filter(([first]) => typeof first === 'number');
  return {
    countedIn: values[header - 1]?.[2],
    units: Object.fromEntries(units.map((line) => [line[1], [line[2], line[4]]])),
  };
}

/** As 更正计划 or a draft would make it: one unit under another name, one gone, one that is new. */
const regrouped: Plan = withDistricts(
  {
    ...plan2018,
    districts: plan2018.districts
      .filter(({ id }) => id !== 'gangzha')
      .map((unit) => (unit.id === 'haimen' ? { ...unit, name: '海门区', aliases: [] } : unit)),
  },
  9,
);

describe('2018 begins where 2017 ends', () => {
  let book: OpenWorkbook;
  beforeAll(async () => {
    book = await openSharedBook();
    await actions.insertTargetSheet(plan2017, 'refuse');
    await actions.createPeriod(december, 'refuse');
  });

  it('with nothing to take along as long as nothing was typed', async () => {
    expect(await nextYearActions.readCarriable(2017)).toEqual({
      plan: plan2017,
      populations: null,
      weighted: null,
    });
    await summaryActions.createBase(2017, 'refuse');
    expect((await nextYearActions.readCarriable(2017)).populations).toBeNull();
  });

  it('says what could come along: populations with their year, weights that were changed', async () => {
    await fillPopulations(book, plan2017, populations);
    await book.host.typeInto('基础数据', 'C3', '2016');
    await book.host.typeInto('基础数据', 'E5', '统计年鉴');
    // A formula is of this sheet; what it says is what comes along.
    await book.host.typeInto('基础数据', 'C6', '=C5+1');
    await summaryActions.createSummary(december, wholeChoice(plan2017), 'refuse');
    await Excel.run(async (context) => {
      const scores = context.workbook.names.getItem('ipt_scores_2017_12').getRange();
      const used = scores.load('values,rowCount,columnCount');
      await context.sync();
      const header = used.values.findIndex((line) => line.includes('权重'));
      const column = used.values[header]!.indexOf('权重');
      scores.getCell(header + 1, column).values = [[3]];
      scores.getCell(header + 2, column).values = [[0]];
      await context.sync();
    });
    const { result, requests } = await counted('what could come along', book.host, () =>
      nextYearActions.readCarriable(2017),
    );
    expect(requests).toBe(1);
    expect(result.populations).toMatchObject({
      units: 9,
      countedIn: 2016,
      link: { sheetName: '基础数据' },
    });
    expect(result.weighted).toMatchObject({ period: december, changed: 2 });
    const drafted = parsePlan(JSON.stringify(planOf(nextYear(result.weighted!.plan))));
    expect(drafted).toMatchObject({ ok: true, plan: { year: 2018, weights: { 1: 3, 2: 0 } } });
  });

  it('shows base data among what it would write, and writes all in one batch', async () => {
    const before = await ofYear(2017);
    const preview = await actions.previewTargetSheet(plan2018, {}, 2017);
    expect(preview.sheets.map(({ name }) => name)).toEqual([
      '目标 2018',
      '目标分解 2018',
      '_计划 2018',
      '基础数据 2018',
    ]);
    const { result, requests } = await counted('a year that begins', book.host, () =>
      actions.insertTargetSheet(plan2018, 'refuse', {}, 2017),
    );
    expect(requests).toBe(2);
    expect(result.written).toHaveLength(4);
    expect(await ofYear(2017)).toEqual(before);
    const [former, next] = [await baseOf('基础数据'), await baseOf('基础数据 2018')];
    expect(next).toEqual(former);
    expect(next.countedIn).toBe(2016);
    expect(Object.values(next.units)[0]).toEqual([populations['haian'], '统计年鉴']);
    expect((await readSheet('基础数据 2018')).formulas.flat()).not.toContain('=C5+1');
  });

  it('the new months weigh by what came along', async () => {
    await actions.createPeriod(periodOf(2018, 1), 'refuse');
    const { formulas } = await readSheet('完成 2018-01');
    expect(formulas.flat().join('\n')).toContain('基础数据 2018');
    const latest = (await restoreActions.list())[0]!;
    await restoreActions.restore(await restoreActions.preview(latest), signed);
  });

  it('is taken back as one, and the workbook is as it was', async () => {
    const latest = (await restoreActions.list()).find(({ state }) => state === 'open')!;
    expect(latest.head).toMatchObject({ action: 'target', facts: { year: 2018, sheets: 4 } });
    const draft = await restoreActions.preview(latest);
    expect(draft.obstacles).toEqual([]);
    await restoreActions.restore(draft, signed);
    expect((await sheetNames()).filter((name) => name.includes('2018'))).toEqual([]);
    expect((await everything()).names.filter((name) => name.includes('2018'))).toEqual([]);
  });

  it('goes by units: a new name keeps its figure, a new unit has none, one that is gone takes it along', async () => {
    await actions.insertTargetSheet(regrouped, 'refuse', {}, 2017);
    const { units } = await baseOf('基础数据 2018');
    expect(units).toMatchObject({ 海门区: [populations['haimen'], ''], 新区8: ['', ''] });
    expect(Object.keys(units)).not.toContain('港闸');
  });

  it('leaves base data that is there already alone', async () => {
    const preview = await actions.previewTargetSheet({ ...regrouped, version: 1 }, {}, 2017);
    expect(preview.sheets.map(({ purpose }) => purpose)).not.toContain('population');
  });

  it('takes populations along later, too, where the year was begun without them', async () => {
    const own = await openSharedBook();
    await actions.insertTargetSheet(plan2017, 'refuse');
    await summaryActions.createBase(2017, 'refuse');
    await fillPopulations(own, plan2017, populations);
    await actions.insertTargetSheet(plan2018, 'refuse');
    await actions.createPeriod(periodOf(2018, 1), 'refuse');
    const view = await summaryActions.readView(periodOf(2018, 1));
    expect(view).toMatchObject({ base: null, earlierBase: 2017 });
    const preview = await summaryActions.previewBase(2018, {}, 2017);
    expect(preview.sheets.map(({ name }) => name)).toEqual(['基础数据 2018']);
    const { requests } = await counted('base data of another year', own.host, () =>
      summaryActions.createBase(2018, 'refuse', {}, 2017),
    );
    expect(requests).toBeLessThanOrEqual(3);
    const [former, next] = [await baseOf('基础数据'), await baseOf('基础数据 2018')];
    expect(next).toEqual(former);
    const { formulas } = await readSheet('完成 2018-01');
    expect(formulas.flat().join('\n')).toContain('基础数据 2018');
    const latest = (await restoreActions.list())[0]!;
    await restoreActions.restore(await restoreActions.preview(latest), signed);
    expect(await sheetNames()).not.toContain('基础数据 2018');
    expect(await baseOf('基础数据')).toEqual(former);
  });
});

describe('2018 in a workbook of its own', () => {
  it('holds its sheets and nothing of 2017, whose workbook stays as it is', async () => {
    const book = await openSharedBook();
    await actions.insertTargetSheet(plan2017, 'refuse');
    await summaryActions.createBase(2017, 'refuse');
    await fillPopulations(book, plan2017, populations);
    const before = await everything();
    const preview = await nextYearActions.previewApart(plan2018, 2017);
    expect(preview.sheets.map(({ name }) => name)).toEqual([
      '目标',
      '目标分解',
      '_计划',
      '基础数据',
    ]);
    const { name, bytes } = await nextYearActions.fileApart(plan2018, 2017);
    expect(name).toBe('南通市_2018_目标.xlsx');
    expect(await everything()).toEqual(before);
    expect((await nextYearActions.previewApart(plan2018, null)).sheets).toHaveLength(3);

    await openBook({ snapshot: await readWorkbook(bytes, name) });
    expect(await sheetNames()).toEqual(['目标', '目标分解', '_计划', '基础数据']);
    const status = await actions.readStatus();
    expect(status).toMatchObject({ years: [2018], year: 2018, plan: plan2018, damages: [] });
    expect((await baseOf('基础数据')).units['海安']).toEqual([populations['haian'], '']);
    await actions.createPeriod(periodOf(2018, 1), 'refuse');
    expect((await actions.readStatus()).periods).toHaveLength(1);
  });
});

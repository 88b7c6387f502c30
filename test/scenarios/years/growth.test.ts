import { createActions } from '../../../src/actions';
import { createCheckActions } from '../../../src/actions/check';
import type { SheetChange } from '../../../src/actions/types';
import { gatherActions } from '../../../src/actions/gather';
import { lastYearActions } from '../../../src/actions/lastYear';
import { restoreActions } from '../../../src/actions/restore';
import { revisionActions } from '../../../src/actions/revision';
import { summaryActions } from '../../../src/actions/summary';
import { writeWorkbook } from '../../../src/host/xlsx';
import { WHOLE } from '../../../src/plan/column';
import { measuresOf } from '../../../src/plan/measures';
import { periodOf, type Period } from '../../../src/plan/period';
import type { Plan } from '../../../src/plan/types';
import { wantsSomething } from '../../../src/year/open';
import { growing, growingJson, planOf } from '../../sheets/growing';
import { openSharedBook, type OpenWorkbook } from '../../support/book';
import { itWith } from '../../support/programs';
import { recalculated } from '../../support/recalculated';
import { addressOf, readSheet, sheetNames } from '../cells';
import { figureAt, headingsOf } from '../check/block';
import { wholeChoice } from '../summary/year';

jest.setTimeout(600_000);

const actions = createActions();
const checks = createCheckActions(() => new Date(2022, 9, 10));
const former = planOf(growingJson(2021));
const plan = growing;
const [last, now] = [periodOf(2021, 9), periodOf(2022, 9)];
const signed = { who: '王科', why: '改由县区填报', now: new Date(2022, 9, 20, 9, 30, 12) };
const by = { who: '王科', now: new Date(2022, 9, 12) };

/** 专利授权量, 利润, 结案数, 受理数, 投诉量. */
type Figures = Readonly<Record<string, readonly (number | '/')[]>>;

const BEFORE_FIGURES: Figures = {
  '2': [200, 150, 100, 40],
  '3': [80, -5, 0, 20],
  '6': [150, 200, 90, '/'],
  '7': [200, 250, 100, '/'],
  '10': [10, 0, 8, 5],
};
const FIGURES: Figures = {
  '2': [221, 149, 108, 50],
  '3': [82.6, 10, 5, 20],
  '6': [160, 213, 95, '/'],
  '7': [200, 250, 100, '/'],
  '10': [9, 3, 8, 6],
};

const names = [...plan.districts.map(({ name }) => name), plan.whole.label];

/** A row as a sheet shows it, the whole's last. */
async function row(sheet: string, id: string): Promise<unknown[]> {
  const grid = await readSheet(sheet);
  return names.map((name) => figureAt(grid, headingsOf(grid), id, name));
}

const cell = async (sheet: string, id: string, name: string): Promise<string> =>
  addressOf(headingsOf(await readSheet(sheet)), id, name);

const [ENTRIES, DONE, BEFORE] = ['完成 2022-09', '完成率 2022-09', '上年同期 2022-09'] as const;

describe('growth over the last year is worked out, whenever last year’s figures come', () => {
  let book: OpenWorkbook;

  async function enter(of: Plan, period: Period, figures: Figures): Promise<void> {
    await actions.insertTargetSheet(of, 'refuse');
    await actions.createPeriod(period, 'refuse');
    for (const [id, line] of Object.entries(figures)) {
      const sheet = `完成 ${period}`;
      await book.host.paste(sheet, await cell(sheet, id, names[0]!), [[...line]]);
    }
  }

  const findings = async () =>
    (await checks.check(now)).findings.map(({ finding }) => finding).filter(wantsSomething);

  beforeAll(async () => {
    book = await openSharedBook();
    await enter(former, last, BEFORE_FIGURES);
    await enter(plan, now, FIGURES);
  });

  it('says 缺上年 before they are there; nobody is asked for it', async () => {
    expect(await row(ENTRIES, '1')).toEqual(['缺上年', '缺上年', '缺上年', '/', '缺上年']);
    expect(await row(DONE, '1')).toEqual(['缺上年', '缺上年', '缺上年', '/', '缺上年']);
    // A share is worked out meanwhile.
    expect(await row(ENTRIES, '5')).toEqual([80, 85.2, 95, '/', 85.09]);
    const { periods } = await actions.readStatus();
    const due = Object.values(FIGURES)
      .flat()
      .filter((each) => each !== '/').length;
    expect(periods.find(({ period }) => period === now)).toMatchObject({ filled: due, due });
    expect(await findings()).toEqual([]);
    const { cells } = await gatherActions.readContext(now);
    expect([...cells.keys()].filter((key) => /^(1|4|8|9) /.test(key))).toEqual([]);
  });

  it('has its figures once 上年同期 is there; no formula of 完成 is written anew', async () => {
    const kept = (await readSheet(ENTRIES)).formulas;
    await lastYearActions.create(now, { kind: 'sheets' }, 'refuse');
    expect((await readSheet(ENTRIES)).formulas).toEqual(kept);
    expect(await row(ENTRIES, '1')).toEqual([10.5, -0.6, 8, '/', 7.7]);
    expect(await row(ENTRIES, '4')).toEqual([3.25, '上年为负', '上年为0', 0, 23.78]);
    expect(await row(ENTRIES, '8')).toEqual([5, 5.2, '/', '/', 5.09]);
    expect(await row(ENTRIES, '9')).toEqual([-10, '上年为0', 0, 20, 13]);
  });

  it('completion goes by it, limits and negative growth too', async () => {
    expect(await row(DONE, '1')).toEqual([1.05, -0.04, 0.941, '/', 0.641]);
    expect(await row(DONE, '4')).toEqual(['达标', '上年为负', '上年为0', 0, '达标']);
    expect(await row(DONE, '8')).toEqual([2.5, 3.466, '/', '/', '缺目标']);
    expect(await row(DONE, '9')).toEqual(['达标', '上年为0', '未达标', 0.25, 0.384]);
    expect(await findings()).toEqual([]);
  });

  it('follows a correction of last year, and one of this year', async () => {
    await book.host.typeInto('完成 2021-09', await cell('完成 2021-09', '2', '东区'), '170');
    expect(await row(ENTRIES, '1')).toEqual([30, -0.6, 8, '/', 14.7]);
    const context = await gatherActions.readContext(now);
    const correction = { measure: '2', district: 'west', value: 165, why: '漏报' } as const;
    await gatherActions.correctFigure(context, correction, by);
    expect(await row(ENTRIES, '1')).toEqual([30, 10, 8, '/', 18.2]);
    expect(await row(DONE, '1')).toEqual([3, 0.666, 0.941, '/', 1.516]);
  });

  it('is no figure typed over where last year is corrected while somebody watches', async () => {
    const changes: SheetChange[] = [];
    const checked = await checks.check(now);
    const stop = await checks.watch((change) => changes.push(change));
    const address = await cell('完成 2021-09', '2', '南区');
    await book.host.typeInto('完成 2021-09', address, '90');
    await book.host.typeInto(ENTRIES, await cell(ENTRIES, '2', '南区'), '117');
    await book.host.idle();
    const next = (await checks.recheck(checked, changes.splice(0)))!;
    expect(await row(ENTRIES, '1')).toEqual([30, 10, 30, '/', 22.8]);
    expect(next.findings.map(({ finding }) => finding).filter(wantsSomething)).toEqual([]);
    await stop();
    await book.host.typeInto('完成 2021-09', address, '100');
    await book.host.typeInto(ENTRIES, await cell(ENTRIES, '2', '南区'), '108');
    expect(await row(ENTRIES, '1')).toEqual([30, 10, 8, '/', 18.2]);
  });

  it('typed over, the sheet and the check say so, and the whole is right', async () => {
    const address = await cell(ENTRIES, '1', '东区');
    const { formulas, row: top, column } = await readSheet(ENTRIES);
    const at = Number(/\d+$/.exec(address)) - 1 - top;
    const formula = String(formulas[at]?.[address.charCodeAt(0) - 65 - column]);
    await book.host.paste(ENTRIES, address, [[31]]);
    expect(await row(ENTRIES, '1')).toEqual([31, 10, 8, '/', 18.2]);
    expect(await row(DONE, '1')).toEqual(['有误', 0.666, 0.941, '/', 1.516]);
    expect(await findings()).toMatchObject([
      {
        rule: 'overtyped',
        measure: '1',
        district: 'east',
        facts: { found: '31', computed: 30, part: null, of: '2' },
      },
    ]);
    await book.host.typeInto(ENTRIES, address, formula);
    expect(await findings()).toEqual([]);
  });

  it('is summed up: ranking, pages, 要点任务, each as LibreOffice has it', async () => {
    await summaryActions.createSummary(now, wholeChoice(plan), 'refuse');
    const { figures, openFindings } = await summaryActions.readView(now);
    expect(openFindings).toBe(0);
    expect(figures.figure('1', WHOLE)).toMatchObject({
      actual: { kind: 'number', value: 18.2 },
      status: 'met',
    });
    expect(figures.figure('4', 'west')).toMatchObject({
      actual: { kind: 'unknown', reason: 'negativeBase' },
      status: 'unknown',
    });
    for (const name of await sheetNames()) {
      const { values } = await readSheet(name);
      const odd = values.flat().filter((each) => /^#|TRUE|FALSE/.test(String(each)));
      expect([name, odd]).toEqual([name, []]);
    }
    const tasks = (await readSheet('要点任务 2022-09')).values.find((line) =>
      line.includes('专利授权量增长'),
    );
    expect(tasks).toEqual(expect.arrayContaining([18.2, '达标']));
  });

  itWith(['libreoffice'], 'and every cell is what LibreOffice works out', async () => {
    const computed = await recalculated(await writeWorkbook(book.engine.save()));
    const differing: string[] = [];
    for (const name of await sheetNames()) {
      const { values, row: top, column } = await readSheet(name);
      values.forEach((line, r) =>
        line.forEach((own, c) => {
          const theirs = computed.get(name)?.[r + top]?.[c + column] ?? '';
          const isSame =
            typeof own === 'number' && typeof theirs === 'number'
              ? Math.abs(own - theirs) < 1e-9 * Math.max(1, Math.abs(own))
              : own === theirs;
          if (!isSame) differing.push(`${name} ${r + top},${c + column}: ${own} ${theirs}`);
        }),
      );
    }
    expect(differing).toEqual([]);
  });

  it('says 缺上年 again where 上年同期 is taken back', async () => {
    const [entry] = (await restoreActions.list()).filter(
      ({ head: { action } }) => action === 'lastYear',
    );
    expect(entry).toBeDefined();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(BEFORE).delete();
      await context.sync();
    });
    expect(await row(ENTRIES, '1')).toEqual(['缺上年', '缺上年', '缺上年', '/', '缺上年']);
    expect(await findings()).toEqual([]);
    await lastYearActions.create(now, { kind: 'sheets' }, 'numberedCopy');
    expect(await row(ENTRIES, '1')).toEqual([30, 10, 8, '/', 18.2]);
  });

  it('is entered once the plan says so, and worked out again once that is taken back', async () => {
    const json = growingJson(2022);
    const { source: _, ...entered } = json.indicators[0]!.measures[0]! as Record<string, unknown>;
    const typed = planOf({
      ...json,
      version: 2,
      indicators: json.indicators.map((each, at) =>
        at === 0 ? { ...each, measures: [entered] } : each,
      ),
    });
    const draft = (await revisionActions.preview(typed))!;
    expect(draft.changes.map(({ what }) => what)).toContain('source');
    expect((await revisionActions.revise(draft, signed)).kind).toBe('revised');
    // What was worked out stands there as if it had been entered.
    expect(await row(ENTRIES, '1')).toEqual([30, 10, 8, '/', '不汇总']);
    expect(await row(ENTRIES, '4')).toEqual(['缺上年', '缺上年', '缺上年', '缺上年', '缺上年']);
    await book.host.paste(ENTRIES, await cell(ENTRIES, '1', '东区'), [[9.9, 9.8, 9.7]]);
    const back = (await revisionActions.preview({ ...plan, version: 3 }))!;
    expect((await revisionActions.revise(back, signed)).kind).toBe('revised');
    const isThere = (await sheetNames()).some((name) => name.startsWith('上年同期 2022-09'));
    expect(isThere).toBe(true);
    await lastYearActions.create(now, { kind: 'sheets' }, 'numberedCopy');
    expect(await row(ENTRIES, '1')).toEqual([30, 10, 8, '/', 18.2]);
    expect(measuresOf(plan)).toHaveLength(10);
  });
});

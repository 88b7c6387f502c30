import { createActions } from '../../../src/actions';
import { createCheckActions } from '../../../src/actions/check';
import { restoreActions } from '../../../src/actions/restore';
import { revisionActions } from '../../../src/actions/revision';
import type { RevisionDraft } from '../../../src/actions/revision/types';
import { summaryActions } from '../../../src/actions/summary';
import { measuresOf } from '../../../src/plan/measures';
import { periodOf } from '../../../src/plan/period';
import type { Plan } from '../../../src/plan/types';
import { plan2017 } from '../../sheets/plans';
import { populationsOf } from '../../sheets/summary/scenario';
import { goodFigures } from '../../files/submissions';
import { openSharedBook, type OpenWorkbook } from '../../support/book';
import { counted } from '../budget';
import { at, readSheet, sheetNames, type Grid } from '../cells';
import { headingsOf } from '../check/block';
import { addressOf } from '../cells';
import { fill, fillPopulations, wholeChoice } from '../summary/year';
import { keyOf, reshaped } from './plans';

jest.setTimeout(600_000);

const september = periodOf(2017, 9);
const actions = createActions();
const checking = createCheckActions(() => new Date(2017, 8, 21));
const signed = { who: '王科', why: '增设一项', now: new Date(2017, 8, 20, 9, 30, 12) };

/** By the first column alone: a figure may be the same number. */
function inRow({ values }: Grid, id: string, unit: string): unknown {
  const column = values.find((line) => line.includes('合计'))?.indexOf(unit) ?? -1;
  return values.find(([first]) => String(first).replace('*', '') === id)?.[column];
}

describe('a plan gets other rows and columns in September, with reports already there', () => {
  let book: OpenWorkbook;
  let draft: RevisionDraft;
  let plan: Plan;
  const figures = goodFigures('haimen');
  const haimen = (id: string): unknown => figures[id];

  beforeAll(async () => {
    book = await openSharedBook();
    await actions.insertTargetSheet(plan2017, 'refuse');
    await summaryActions.createBase(2017, 'refuse');
    await fillPopulations(book, plan2017, populationsOf(plan2017));
    const contents = Object.entries(figures).map(([id, one]) => [id, { haimen: one }] as const);
    await fill(book, plan2017, { period: september, contents: Object.fromEntries(contents) });
    const grid = headingsOf(await readSheet('完成 2017-09'));
    // One entry is what another sheet says that is laid out anew, one what a cell of the same sheet says.
    await book.host.typeInto('完成 2017-09', addressOf(grid, '1', '海安'), '=目标!C4-1');
    await book.host.typeInto('完成 2017-09', addressOf(grid, '2', '海安'), '=D4/4');
    const found = await checking.check(september);
    const open = found.findings.find(({ finding }) => finding.measure === '4')?.finding;
    if (open !== undefined) await checking.explain(found, open, '已核实');
    await summaryActions.createSummary(september, wholeChoice(plan2017), 'refuse');
    await Excel.run(async (context) => {
      const { worksheets, names } = context.workbook;
      worksheets.add('局长要的表').getRange('B2:C3').formulas = [
        ['说明', '=1+1'],
        ["='完成 2017-09'!D4*2", '=基础数据!A1'],
      ];
      worksheets.add('别的表').getRange('A1').formulas = [['=局长要的表!B3']];
      worksheets.add('大表').getRange('A1:A6000').values = Array.from({ length: 6000 }, () => [1]);
      names.add('我的目标', '=目标!$C$4');
      await context.sync();
    });
  });

  it('says which figures have no place any more, and which formulas cannot be kept', async () => {
    draft = (await revisionActions.preview(reshaped))!;
    expect(draft).toMatchObject({ way: 'relaid', adjustments: [] });
    expect(draft.dropped.map(({ row, unit, said }) => [row, unit, said])).toEqual([
      ['11', '海门', String(haimen('11'))],
      ['25', '海门', String(haimen('25'))],
    ]);
    expect(draft.frozen).toBe(2);
    expect(draft.changes.map(({ what }) => what)).toEqual(
      expect.arrayContaining(['measureAdded', 'measureRemoved', 'unitOrder', 'row', 'target']),
    );
  });

  it('lays the tables out anew in their places, and keeps the former ones hidden', async () => {
    const tabs = await sheetNames();
    const { result, requests } = await counted('a revision of the shape', book.host, () =>
      revisionActions.revise(draft, signed),
    );
    expect(result.kind).toBe('revised');
    expect(requests).toBeLessThanOrEqual(3);
    expect(result.list).toMatchObject({ sheetName: '修订记录' });
    const { cells, ...others } = result.referring!;
    expect(cells).toMatchObject([{ sheetName: '局长要的表', address: 'B3' }]);
    expect(others).toEqual({ names: ['我的目标'], isWhole: false });
    const after = await sheetNames();
    expect(after.indexOf('目标')).toBe(tabs.indexOf('目标'));
    expect(after).toEqual(expect.arrayContaining(['完成 2017-09（第1版）', '目标（第1版）']));
    const status = await actions.readStatus();
    plan = status.plan!;
    expect(plan.version).toBe(2);
    expect(status.damages).toEqual([]);
    expect(status.periods).toMatchObject([{ period: september }]);
    const old = await readSheet('完成 2017-09（第1版）');
    expect(at(old, '11', '海门')).toBe(haimen('11'));
  });

  it('the mend that is told works: the words taken out of the formula, it leads to the new sheet', async () => {
    const formula = (await readSheet('局长要的表')).formulas[1]?.[0];
    expect(formula).toBe("='完成 2017-09（第1版）'!D4*2");
    await book.host.typeInto('局长要的表', 'B3', String(formula).replace('（第1版）', ''));
    const now = await readSheet('完成 2017-09');
    expect((await readSheet('局长要的表')).values[1]?.[0]).toBe(Number(now.values[3]?.[3]) * 2);
  });

  it('figures reported stay with their measure and unit', async () => {
    const now = await readSheet('完成 2017-09');
    const idOf = (former: string) => measuresOf(plan).find(({ key }) => key === keyOf(former))?.id;
    for (const former of measuresOf(plan2017).map(({ id }) => id)) {
      const id = idOf(former);
      if (id === undefined) continue;
      const expected = former === '11' ? '/' : (haimen(former) ?? '/');
      expect([former, inRow(now, id, '海门')]).toEqual([former, expected]);
    }
    expect(at(now, '4', '海门')).toBe('');
    expect(at(now, '1', '海安')).toBe(3999);
    const completion = await readSheet('完成率 2017-09');
    expect(at(completion, '1', '海安')).toBe(0.999);
  });

  it('answers follow to the new rows, and everything goes on', async () => {
    const check = await checking.check(september);
    expect(check.findings.filter(({ finding }) => finding.period === null)).toEqual([]);
    await actions.createPeriod(periodOf(2017, 10), 'refuse');
    const report = await summaryActions.createSummary(september, wholeChoice(plan), 'numberedCopy');
    expect(report.written.length).toBeGreaterThan(5);
    const view = await summaryActions.readView(september);
    expect(view.plan.version).toBe(2);
  });

  it('what was written before cannot be taken back from under it', async () => {
    const list = await restoreActions.list();
    const revision = list.findIndex(({ head }) => head.action === 'revised');
    const [later, before] = [list.slice(0, revision), list.slice(revision)];
    expect(before.length).toBeGreaterThan(3);
    expect(before.map(({ state }) => state)).toEqual(before.map(() => 'final'));
    expect(later.map(({ state }) => state)).toEqual(later.map(() => 'open'));
  });

  it('the former rows come back by another revision', async () => {
    const former = (await revisionActions.former(plan))!;
    const back = (await revisionActions.preview(former))!;
    expect(back.way).toBe('relaid');
    expect((await revisionActions.revise(back, signed)).kind).toBe('revised');
    const now = await readSheet('完成 2017-09');
    expect(at(now, '1', '海门')).toBe(haimen('1'));
    expect(at(now, '12', '海门')).toBe(haimen('12') ?? '/');
  });
});

import { createActions } from '../../../src/actions';
import { createCheckActions } from '../../../src/actions/check';
import { revisionActions } from '../../../src/actions/revision';
import type { RevisionDraft } from '../../../src/actions/revision/types';
import { restoreActions } from '../../../src/actions/restore';
import { summaryActions } from '../../../src/actions/summary';
import { periodOf } from '../../../src/plan/period';
import { measuresOf } from '../../../src/plan/measures';
import { plan2017 } from '../../sheets/plans';
import { populationsOf } from '../../sheets/summary/scenario';
import { goodFigures } from '../../files/submissions';
import { openSharedBook, type OpenWorkbook } from '../../support/book';
import { counted } from '../budget';
import { at, readSheet, sheetNames } from '../cells';
import { fill, fillPopulations } from '../summary/year';
import { changed, measureOf } from './plans';

jest.setTimeout(600_000);

const september = periodOf(2017, 9);
const actions = createActions();
const signed = { who: '王科', why: '市局更正印刷错误', now: new Date(2017, 8, 20, 9, 30, 12) };

/** 海门's printed 4000 of row 1 was meant to be 4200, and 海门市 is written in full. */
const corrected = changed(plan2017, (file) => {
  const measure = measureOf(file, measuresOf(plan2017)[0]!.key);
  measure.targets['haimen'] = 4200;
  measure.total = 35200;
  const unit = file.districts.find(({ id }) => id === 'haimen')!;
  unit.aliases = [...unit.aliases.filter((alias) => alias !== '海门市'), '海门县'];
});

describe('one target is corrected in September, with reports already there', () => {
  let book: OpenWorkbook;
  let draft: RevisionDraft;
  let before: Awaited<ReturnType<typeof readSheet>>;

  beforeAll(async () => {
    book = await openSharedBook();
    await actions.insertTargetSheet(plan2017, 'refuse');
    await summaryActions.createBase(2017, 'refuse');
    await fillPopulations(book, plan2017, populationsOf(plan2017));
    const contents = Object.entries(goodFigures('haimen')).map(
      ([id, haimen]) => [id, { haimen }] as const,
    );
    // A number where 市开发区 has no target is somebody's mistake, and in nobody's way.
    const stray = { '18': { haimen: goodFigures('haimen')['18']!, kaifaqu: 5 } };
    await fill(book, plan2017, {
      period: september,
      contents: { ...Object.fromEntries(contents), ...stray },
    });
    before = await readSheet('完成 2017-09');
  });

  it('nothing is to be done where nothing differs', async () => {
    expect(await revisionActions.preview(plan2017)).toBeNull();
  });

  it('shows what differs and which cells would change, in one request', async () => {
    const { result, requests } = await counted('preview of a revision', book.host, () =>
      revisionActions.preview(corrected),
    );
    expect(requests).toBe(1);
    draft = result!;
    expect(draft).toMatchObject({ way: 'inPlace', dropped: [], frozen: 0 });
    expect(draft.changes).toEqual([
      expect.objectContaining({ what: 'unitAliases', unit: '海门' }),
      expect.objectContaining({ what: 'target', unit: '海门', before: '4000', after: '4200' }),
      expect.objectContaining({ what: 'total', before: '35000', after: '35200' }),
    ]);
    expect(draft.sheets.map(({ link, cells }) => [link.sheetName, cells])).toEqual([
      ['目标', 1],
      ['完成 2017-09', 1],
    ]);
  });

  it('a sheet without the verdicts behind its entries, as earlier versions made it, is laid out anew', async () => {
    const remaining = async () => (await revisionActions.preview(corrected))?.way;
    await Excel.run(async (context) => {
      const name = context.workbook.names.getItem('ipt_verdicts_2017_09');
      name.load('formula');
      await context.sync();
      const { formula } = name;
      name.delete();
      await context.sync();
      expect(await remaining()).toBe('relaid');
      context.workbook.names.add('ipt_verdicts_2017_09', formula as string).visible = false;
      await context.sync();
    });
    expect(await remaining()).toBe('inPlace');
  });

  it('writes them in three requests, and completion follows', async () => {
    const { result, requests } = await counted('a revision', book.host, () =>
      revisionActions.revise(draft, signed),
    );
    expect(result).toMatchObject({ kind: 'revised', referring: null });
    expect(requests).toBeLessThanOrEqual(3);
    // The list was added with it, and can be gone to at once.
    expect(result.list).toMatchObject({ sheetName: '修订记录', address: 'A1' });
    await actions.show(result.list!);
    const target = await readSheet('目标');
    expect(at(target, '1', '海门')).toBe(4200);
    expect(at(target, '1', '合计')).toBe(35200);
    const now = await readSheet('完成 2017-09');
    const entries = (grid: typeof now) => grid.values.map((line) => line.slice(0, 12));
    expect(entries(now)).toEqual(entries(before));
    const figure = goodFigures('haimen')['1']!;
    const completion = await readSheet('完成率 2017-09');
    expect(at(completion, '1', '海门')).toBe(Math.trunc((figure / 4200) * 1000) / 1000);
  });

  it('the workbook goes by the new plan: status, check, and what may be typed', async () => {
    const status = await actions.readStatus();
    expect(status.plan).toMatchObject({ id: plan2017.id, version: plan2017.version + 1 });
    expect(status.damages).toEqual([]);
    const { findings } = await createCheckActions(() => signed.now).check(september);
    expect(findings.filter(({ finding }) => finding.period === null)).toEqual([]);
    await Excel.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getItem('目标').getRange('F4');
      dataValidation.load('rule');
      await context.sync();
      expect(dataValidation.rule.custom?.formula).toBe('=F4=4200');
    });
  });

  it('what changed, by whom and why is written down, and the former plan is kept', async () => {
    const list = await readSheet('修订记录');
    expect(list.values.slice(2).map((line) => line.map(String))).toEqual([
      expect.arrayContaining(['版本', '原因', '原为', '改为']),
      expect.arrayContaining(['单位别名', '海门']),
      expect.arrayContaining([
        '2',
        '王科',
        '市局更正印刷错误',
        '目标',
        '1',
        '海门',
        '4000',
        '4200',
      ]),
      expect.arrayContaining(['总目标', '35000', '35200']),
    ]);
    const { plan } = await actions.readStatus();
    expect(await revisionActions.former(plan!)).toEqual(plan2017);
    const [head] = await restoreActions.list();
    expect(head).toMatchObject({ head: { action: 'revised', who: '王科' }, state: 'final' });
  });

  it('says so when the workbook changed after it was shown', async () => {
    const back = (await revisionActions.preview(plan2017))!;
    await actions.createPeriod(periodOf(2017, 10), 'refuse');
    const outcome = await revisionActions.revise(back, signed);
    expect(outcome.kind).toBe('changed');
    expect((await actions.readStatus()).plan?.version).toBe(2);
  });

  it('goes back to the former plan in the same way, as its third version', async () => {
    const back = (await revisionActions.preview(plan2017))!;
    expect((await revisionActions.revise(back, signed)).kind).toBe('revised');
    expect(at(await readSheet('目标'), '1', '海门')).toBe(4000);
    expect((await actions.readStatus()).plan).toEqual({ ...plan2017, version: 3 });
    expect((await readSheet('修订记录')).values).toHaveLength(3 + 3 + 3);
    expect(await sheetNames()).not.toContain('完成 2017-09（第1版）');
  });
});

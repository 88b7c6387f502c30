import { createActions } from '../../src/actions';
import { createCheckActions } from '../../src/actions/check';
import { editsFor } from '../../src/actions/check/edits';
import { gatherActions } from '../../src/actions/gather';
import { draftGathering } from '../../src/actions/gather/draft';
import { NO_CHOICES } from '../../src/actions/gather/types';
import { restoreActions } from '../../src/actions/restore';
import type { Restorable, RestoreDraft } from '../../src/actions/restore/types';
import { summaryActions } from '../../src/actions/summary';
import { optionalPages } from '../../src/sheets/kinds';
import { templateActions } from '../../src/actions/templates';
import { gatherFiles } from '../../src/files/gather/gatherFiles';
import type { FileSource } from '../../src/files/gather/fileOutcome';
import { periodOf } from '../../src/plan/period';
import { readLog } from '../../src/sheets/submissionLog/logLine';
import { openBook, openSharedBook, type OpenWorkbook } from '../support/book';
import { spawnInThread } from '../files/gather/nodeWorker';
import { goodFigures } from '../files/submissions';
import { plan, september, templateBytes } from '../files/templates';
import { counted } from './budget';
import { addressOf, at, readSheet, sheetNames } from './cells';
import { everything, type Everything } from './restore/workbook';
import { dueIn } from '../sheets/plans';

jest.setTimeout(600_000);

const actions = createActions();
const checks = createCheckActions(() => new Date(2017, 9, 10));
const ENTRIES = '完成 2017-09';
const DUE = dueIn(plan);
const august = periodOf(2017, 8);
const by = { who: '王科', now: new Date(2017, 9, 9) };

async function nine(): Promise<FileSource[]> {
  return Promise.all(
    plan.districts.map(async ({ id, name }) => {
      const content = await templateBytes(id, goodFigures(id));
      const bytes = (): Promise<Uint8Array> => Promise.resolve(content.slice());
      return { name: `${name}_2017-09_填报.xlsx`, size: content.length, bytes };
    }),
  );
}

async function gather(): Promise<void> {
  const readings = await gatherFiles(await nine(), plan, { spawn: spawnInThread, workers: 2 });
  const shown = await gatherActions.readContext(september);
  const draft = draftGathering(shown, readings, NO_CHOICES);
  await gatherActions.writeGathering(shown, draft, { who: '王科', now: new Date(2017, 9, 8) });
}

/** The latest write that still stands. */
async function latest(): Promise<Restorable> {
  const open = (await restoreActions.list()).find(
    ({ state, head }) => state === 'open' && head.action !== 'restored',
  );
  if (open === undefined) throw new Error('nothing is on record');
  return open;
}

async function previewOf(action: string): Promise<RestoreDraft> {
  const found = (await restoreActions.list()).find(({ head }) => head.action === action);
  if (found === undefined) throw new Error(`no ${action} on record`);
  return restoreActions.preview(found);
}

describe('an officer takes a whole year back, write by write', () => {
  let book: OpenWorkbook;
  /** How the workbook was before each write, and what that write was. */
  const before: { action: string; state: Everything }[] = [];

  const step = async (action: string, write: () => Promise<unknown>): Promise<void> => {
    before.push({ action, state: await everything() });
    await write();
  };

  beforeAll(async () => {
    book = await openSharedBook();
    await book.host.typeInto('Sheet1', 'B2', '自己的笔记');
  });

  it('writes everything there is to write', async () => {
    await step('target', () => actions.insertTargetSheet(plan, 'refuse'));
    await step('period', () => actions.createPeriod(august, 'refuse'));
    await step('period', () => actions.createPeriod(september, 'refuse'));
    await step('base', () => summaryActions.createBase(2017, 'refuse'));
    await step('adjustments', () => summaryActions.createAdjustments(2017, 'refuse'));
    await step('gathered', gather);
    const address = addressOf(await readSheet(ENTRIES), '13', '港闸');
    await book.host.typeInto(ENTRIES, address, '约700件');
    await step('template', async () => {
      const order = await templateActions.orderTemplates(september, null);
      await templateActions.insertTemplate(order, plan.districts[0]!);
    });
    const found = await checks.check(september);
    await step('taken', () =>
      checks.applyEdits(found, editsFor(found, found.findings).edits, { who: '李工' }),
    );
    const doubt = (await checks.check(september)).findings.find(({ canExplain }) => canExplain);
    if (doubt === undefined) throw new Error('nothing to explain');
    await step('explained', async () =>
      checks.explain(await checks.check(september), doubt.finding, '属实'),
    );
    await step('findings', async () => checks.writeFindings(await checks.check(september)));
    await step('summary', () =>
      summaryActions.createSummary(
        september,
        { pages: optionalPages, districts: ['haimen'] },
        'refuse',
      ),
    );
  });

  it('finds each of them on record, newest first, in one request', async () => {
    const { result, requests } = await counted('list', book.host, () => restoreActions.list());
    expect(requests).toBe(1);
    expect(result.map(({ head }) => head.action)).toEqual(
      before.map(({ action }) => action).reverse(),
    );
    expect(result.every(({ state }) => state === 'open')).toBe(true);
    expect(result.find(({ head }) => head.action === 'gathered')!.head).toMatchObject({
      who: '王科',
      facts: { period: september, districts: 9, cells: DUE },
    });
  });

  it('has a correction taken on the check page in 报送记录', async () => {
    const log = readLog((await readSheet('报送记录')).values as never);
    expect(log.filter(({ way }) => way === 'corrected')).toMatchObject([
      {
        district: '港闸',
        changes: expect.stringMatching(/^13 .+：约700件→700$/),
        who: '李工',
        taken: 1,
      },
    ]);
    expect(log.at(-1)!.why).toMatch(/^采纳建议：/);
  });

  it('is told what would break, and what goes first', async () => {
    const target = await previewOf('target');
    expect(target.obstacles.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['needed', 'referred']),
    );
    expect(target.later[0]!.action).toBe('summary');
    const outcome = await restoreActions.restore(target, by);
    expect(outcome.kind).toBe('changed');
    expect(await sheetNames()).toContain('目标');
    const base = await previewOf('base');
    expect(base.obstacles.map(({ code }) => code)).not.toContain('lastSheet');
  });

  it('takes them back one after the other, and the workbook is each time as it was before', async () => {
    for (const { action, state } of [...before].reverse()) {
      const { result: draft, requests } = await counted(`preview ${action}`, book.host, async () =>
        restoreActions.preview(await latest()),
      );
      expect(requests).toBeLessThanOrEqual(3);
      expect([action, draft.entry.action]).toEqual([action, action]);
      expect([action, draft.obstacles]).toEqual([action, []]);
      expect([action, draft.sheets.filter(({ changed }) => changed > 0)]).toEqual([action, []]);
      const { result, requests: writing } = await counted(`restore ${action}`, book.host, () =>
        restoreActions.restore(draft, by),
      );
      expect(writing).toBe(2);
      expect([action, result.kind]).toEqual([action, 'restored']);
      const now = await everything();
      expect([action, now]).toEqual([action, state]);
    }
  });

  it('has nothing left to take back but the figures that were put back', async () => {
    const list = await restoreActions.list();
    expect(list.filter(({ head }) => head.action !== 'restored').map(({ state }) => state)).toEqual(
      before.map(() => 'undone'),
    );
    const log = readLog((await readSheet('报送记录')).values as never);
    expect(log.filter(({ way }) => way === 'restored').map(({ district }) => district)).toContain(
      '港闸',
    );
    expect(await sheetNames()).toEqual(['Sheet1', '_留底', '报送记录', '_说明']);
  });
});

describe('somebody has worked on meanwhile', () => {
  let book: OpenWorkbook;

  beforeEach(async () => {
    book = await openBook();
    await actions.insertTargetSheet(plan, 'refuse');
    await actions.createPeriod(september, 'refuse');
  });

  it('sheets are found after they were renamed and moved, and edits on them are counted', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(ENTRIES);
      sheet.name = '九月';
      sheet.position = 0;
      sheet.protection.unprotect();
      await context.sync();
    });
    const untouched = await previewOf('period');
    expect(untouched.sheets.map(({ name, changed }) => [name, changed])).toEqual([
      ['九月', 0],
      ['完成率 2017-09', 0],
    ]);
    await book.host.insertRows('九月', 8, 1);
    const shifted = await previewOf('period');
    expect(shifted.sheets.map(({ changed }) => changed)).toEqual([1, 0]);
    const grid = await readSheet('九月');
    await book.host.typeInto('九月', addressOf(grid, '1', '海门'), '5500');
    await book.host.typeInto('九月', addressOf(grid, '2', '海门'), '60');
    const edited = await previewOf('period');
    expect(edited.sheets.map(({ name, changed }) => [name, changed])).toEqual([
      ['九月', 2],
      ['完成率 2017-09', 0],
    ]);
    expect(edited.obstacles).toEqual([]);
    await restoreActions.restore(edited, by);
    expect(await sheetNames()).not.toEqual(expect.arrayContaining(['九月']));
  });

  it('nothing is written when the workbook is not as it was shown', async () => {
    const shown = await previewOf('period');
    await book.host.typeInto(ENTRIES, addressOf(await readSheet(ENTRIES), '1', '海门'), '5500');
    const outcome = await restoreActions.restore(shown, by);
    expect(outcome).toMatchObject({
      kind: 'changed',
      draft: { sheets: [{ name: ENTRIES, changed: 1 }, { changed: 0 }] },
    });
    expect(await sheetNames()).toContain(ENTRIES);
  });

  it('figures edited since are marked, and putting back can itself be put back', async () => {
    await gather();
    const grid = await readSheet(ENTRIES);
    await book.host.typeInto(ENTRIES, addressOf(grid, '1', '海门'), '5601');
    const draft = await previewOf('gathered');
    expect(draft.cells).toHaveLength(DUE);
    expect(draft.cells.filter(({ edited }) => edited)).toMatchObject([
      { row: '1', district: 'haimen', now: 5601, then: '' },
    ]);
    const outcome = await restoreActions.restore(draft, by);
    expect(outcome).toMatchObject({ kind: 'restored', cells: DUE, sheets: 0 });
    expect(at(await readSheet(ENTRIES), '1', '海门')).toBe('');

    const again = await previewOf('restored');
    expect(again.cells).toHaveLength(DUE);
    await restoreActions.restore(again, by);
    expect(at(await readSheet(ENTRIES), '1', '海门')).toBe(5601);
    expect(at(await readSheet(ENTRIES), '2', '海门')).toBe(goodFigures('haimen')['2']);
    const gathered = (await restoreActions.list()).find(({ head }) => head.action === 'gathered');
    expect(gathered!.state).toBe('open');
  });

  it('a formula comes back as a formula, a text as a text', async () => {
    const grid = await readSheet(ENTRIES);
    await book.host.typeInto(ENTRIES, addressOf(grid, '4', '海安'), '=100+23');
    await book.host.paste(ENTRIES, addressOf(grid, '5', '海安'), [['约300件']]);
    const before = await everything();
    await gather();
    await restoreActions.restore(await previewOf('gathered'), by);
    expect(await everything()).toEqual(before);
  });

  it('rows, columns and sheets that are gone are told', async () => {
    await gather();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(ENTRIES);
      sheet.protection.unprotect();
      sheet.delete();
      await context.sync();
    });
    const draft = await previewOf('gathered');
    expect(draft).toMatchObject({ cells: [], lost: DUE });
    const period = await previewOf('period');
    expect(period.gone).toEqual([ENTRIES]);
    expect(period.sheets.map(({ name }) => name)).toEqual(['完成率 2017-09']);
  });

  it('a sheet that was inserted anew under the same name is not taken for the former one', async () => {
    await Excel.run(async (context) => {
      for (const name of [ENTRIES, '完成率 2017-09']) {
        context.workbook.worksheets.getItem(name).delete();
      }
      await context.sync();
    });
    await actions.createPeriod(september, 'refuse');
    const [, former] = (await restoreActions.list()).filter(({ head }) => head.action === 'period');
    const draft = await restoreActions.preview(former!);
    expect(draft.obstacles).toMatchObject([{ code: 'newer' }]);
    expect((await restoreActions.restore(draft, by)).kind).toBe('changed');
    expect(await sheetNames()).toContain(ENTRIES);
  });

  it('the last sheet that can be seen stays', async () => {
    await restoreActions.restore(await previewOf('period'), by);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').delete();
      await context.sync();
    });
    expect((await previewOf('target')).obstacles).toMatchObject([{ code: 'lastSheet' }]);
  });

  it('a formula of one’s own that refers to a sheet keeps it', async () => {
    await book.host.typeInto('Sheet1', 'A1', `='${ENTRIES}'!D4`);
    const { obstacles } = await previewOf('period');
    expect(obstacles).toEqual([
      { code: 'referred', sheets: ['Sheet1'], to: [ENTRIES.toLowerCase()] },
    ]);
  });
});

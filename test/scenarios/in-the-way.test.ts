import { createActions } from '../../src/actions';
import { insertTargetSheet } from '../../src/commands/insertTargetSheet';
import { parsePlan } from '../../src/plan/parsePlan';
import { periodOf } from '../../src/plan/period';
import { serialisePlan } from '../../src/plan/serialisePlan';
import { openBook, type OpenWorkbook } from '../support/book';
import type { Plan } from '../../src/plan/types';
import { until } from '../support/until';
import { counted, settled } from './budget';
import { at, readSheet, sheetNames } from './cells';
import { plan2017 as plan } from '../sheets/plans';

// A story walks through a whole workbook; on a busy machine that takes its time.
jest.setTimeout(600_000);

const september = periodOf(2017, 9);
const actions = createActions();

let book: OpenWorkbook;
beforeEach(async () => {
  book = await openBook();
});

async function addSheet(name: string, note: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add(name).getRange('A1').values = [[note]];
    await context.sync();
  });
}

function names(): Promise<string[]> {
  return Excel.run(async (context) => {
    const items = context.workbook.names.load('items/name');
    await context.sync();
    return items.items.map(({ name }) => name).sort();
  });
}

describe('a sheet of the same name', () => {
  it('is never overwritten: the action refuses and writes nothing', async () => {
    await addSheet('目标', '我的表');
    await expect(actions.insertTargetSheet(plan, 'refuse')).rejects.toMatchObject({
      failure: { code: 'sheetExists', name: '目标', copyName: '目标 (2)' },
    });
    expect(await sheetNames()).toEqual(['Sheet1', '目标']);
    expect((await readSheet('目标')).values).toEqual([['我的表']]);
  });

  it('gets a numbered one beside it, if wished', async () => {
    await addSheet('目标', '我的表');
    const preview = await actions.previewTargetSheet(plan);
    expect(preview.sheets[0]).toMatchObject({
      name: '目标',
      copyName: '目标 (2)',
      existing: { sheetName: '目标' },
    });
    await actions.insertTargetSheet(plan, 'numberedCopy');
    expect(await sheetNames()).toEqual([
      ...['Sheet1', '目标', '_留底'],
      ...['目标 (2)', '目标分解', '_计划'],
    ]);
    expect((await readSheet('目标')).values).toEqual([['我的表']]);
    expect(at(await readSheet('目标 (2)'), '14', '合计')).toBe('80/20000');
    // The stranger marks no block: the numbered sheet is the one that calculations use.
    expect((await actions.readStatus()).target?.sheetName).toBe('目标 (2)');
    await actions.createPeriod(september, 'refuse');
  });

  it('of our own is copied without moving what calculations use', async () => {
    await actions.insertTargetSheet(plan, 'refuse');
    await actions.insertTargetSheet(plan, 'numberedCopy');
    await actions.createPeriod(september, 'refuse');
    await expect(actions.createPeriod(september, 'refuse')).rejects.toMatchObject({
      failure: { code: 'sheetExists', name: '完成 2017-09', copyName: '完成 2017-09 (2)' },
    });
    await actions.createPeriod(september, 'numberedCopy');
    expect(await sheetNames()).toEqual([
      ...['Sheet1', '_留底'],
      ...['目标', '目标分解', '_计划', '目标 (2)', '目标分解 (2)'],
      ...['完成 2017-09', '完成率 2017-09', '完成 2017-09 (2)', '完成率 2017-09 (2)'],
    ]);
    const { target, periods } = await actions.readStatus();
    expect(target?.sheetName).toBe('目标');
    expect(periods.map(({ entries }) => entries.sheetName)).toEqual(['完成 2017-09']);
    expect(at(await readSheet('目标 (2)'), '14', '合计')).toBe('80/20000');
  });
});

it('the button for the target sheet puts the next year beside the last', async () => {
  await actions.insertTargetSheet(plan, 'refuse');
  const next: Plan = { ...plan, id: 'nantong-2018', year: 2018 };
  expect(await insertTargetSheet(actions, next)).toBeNull();
  expect(await sheetNames()).toEqual([
    ...['Sheet1', '_留底', '目标', '目标分解', '_计划'],
    ...['目标 2018', '目标分解 2018', '_计划 2018'],
  ]);
  expect(await actions.readStatus()).toMatchObject({
    plan: { id: 'nantong-2018' },
    target: { sheetName: '目标 2018' },
  });
  await actions.createPeriod(periodOf(2018, 1), 'refuse');
  expect(await insertTargetSheet(actions, next)).toBeNull();
  expect(await sheetNames()).toHaveLength(10);
});

it('a preview tells what would be written and writes nothing', async () => {
  const before = await sheetNames();
  const { result, requests } = await counted('preview target sheet', book.host, () =>
    actions.previewTargetSheet(plan),
  );
  expect(requests).toBe(1);
  expect(result.sheets.map(({ purpose, name, visible }) => [purpose, name, visible])).toEqual([
    ['target', '目标', true],
    ['measures', '目标分解', false],
    ['plan', '_计划', false],
  ]);
  for (const sheet of result.sheets) {
    expect(sheet.existing).toBeNull();
    expect(sheet.copyName).toBe(sheet.name);
  }
  expect(await sheetNames()).toEqual(before);
  expect(await names()).toEqual([]);
});

it('without a target sheet there is no period', async () => {
  await expect(actions.previewPeriod(september)).rejects.toMatchObject({
    failure: { code: 'targetMissing', year: 2017 },
  });
});

it('a target sheet that was deleted leaves names behind, which make room for a new one', async () => {
  await actions.insertTargetSheet(plan, 'refuse');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('目标').delete();
    await context.sync();
  });
  expect((await actions.readStatus()).target).toBeNull();
  await expect(actions.createPeriod(september, 'refuse')).rejects.toMatchObject({
    failure: { code: 'targetMissing' },
  });
  await actions.insertTargetSheet(plan, 'refuse');
  expect((await actions.readStatus()).target?.sheetName).toBe('目标');
  await actions.createPeriod(september, 'refuse');
  expect(at(await readSheet('目标'), '14', '合计')).toBe('80/20000');
});

describe('a workbook whose structure is protected', () => {
  it('is left as it is', async () => {
    book.host.structureProtected = true;
    await expect(actions.insertTargetSheet(plan, 'refuse')).rejects.toMatchObject({
      failure: { code: 'workbookProtected' },
    });
    expect(await sheetNames()).toEqual(['Sheet1']);
    book.host.structureProtected = false;
    await actions.insertTargetSheet(plan, 'refuse');
  });
});

describe('while a cell is being edited', () => {
  it('waits with a hint and goes on when the editing ends', async () => {
    book.host.editing = true;
    const hints: boolean[] = [];
    const onWaiting = (waiting: boolean): void => {
      hints.push(waiting);
      if (waiting) book.host.editing = false;
    };
    await actions.insertTargetSheet(plan, 'refuse', { onWaiting });
    expect(hints).toEqual([true, false]);
    expect(await sheetNames()).toContain('目标');
  });

  it('can be given up; then nothing is written, also not later', async () => {
    book.host.editing = true;
    const giveUp = new AbortController();
    const waiting = actions.insertTargetSheet(plan, 'refuse', {
      onWaiting: (shown) => shown && giveUp.abort(),
      signal: giveUp.signal,
    });
    await expect(waiting).rejects.toMatchObject({ failure: { code: 'cellEditing' } });
    const { requests } = book.host.stats;
    book.host.editing = false;
    await until(() => book.host.stats.requests > requests);
    await settled(book.host);
    expect(await sheetNames()).toEqual(['Sheet1']);
  });
});

it('cancelling between the requests writes nothing', async () => {
  const cancel = new AbortController();
  const cancelled = actions.insertTargetSheet(plan, 'refuse', {
    onProgress: ({ step }) => step === 'computing' && cancel.abort(),
    signal: cancel.signal,
  });
  await expect(cancelled).rejects.toMatchObject({ failure: { code: 'cancelled' } });
  expect(await sheetNames()).toEqual(['Sheet1']);
  expect(await names()).toEqual([]);
});

describe('a request that fails in the middle', () => {
  it('leaves the workbook as before', async () => {
    await actions.insertTargetSheet(plan, 'refuse');
    const before = { sheets: await sheetNames(), names: await names() };
    // A sheet of the second name appears after the workbook was read: the batch breaks off at it.
    const breaking = actions.createPeriod(september, 'refuse', {
      onProgress: ({ step, done }) => {
        if (step === 'writing' && done === 2) book.host.addSheet('完成率 2017-09');
      },
    });
    await expect(breaking).rejects.toMatchObject({ failure: { code: 'nameTaken' } });
    expect(await sheetNames()).toEqual([...before.sheets, '完成率 2017-09']);
    expect(await names()).toEqual(before.names);
    expect((await actions.readStatus()).periods).toEqual([]);
  });
});

describe('the plan kept in the workbook', () => {
  async function keep(text: string): Promise<void> {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('_计划');
      sheet.getRange('A1').values = [[text]];
      await context.sync();
    });
  }

  it('is used where it is newer than the one offered', async () => {
    const parsed = parsePlan(
      serialisePlan({ ...plan, version: plan.version + 1, title: '调整后的目标' }),
    );
    if (!parsed.ok) throw new Error('the newer plan is wrong');
    await actions.insertTargetSheet(parsed.plan, 'refuse');
    await actions.insertTargetSheet(plan, 'numberedCopy');
    expect((await actions.readStatus()).plan?.version).toBe(plan.version + 1);
    expect((await readSheet('目标 (2)')).values.flat()).toContain('调整后的目标');
  });

  it('is told to be unreadable, with every problem', async () => {
    await actions.insertTargetSheet(plan, 'refuse');
    await keep('{"format": 1}');
    const failing = [
      () => actions.readStatus(),
      () => actions.createPeriod(september, 'refuse'),
      () => actions.insertTargetSheet(plan, 'numberedCopy'),
    ];
    for (const action of failing) {
      await expect(action()).rejects.toMatchObject({ failure: { code: 'planUnreadable' } });
    }
  });
});

import { createActions } from '../../src/actions';
import { readBook } from '../../src/files/read/readBook';
import { readWorkbook, writeWorkbook } from '../../src/host/xlsx';
import { periodOf } from '../../src/plan/period';
import { openSharedBook, type OpenWorkbook } from '../support/book';
import { convert } from '../support/libreoffice';
import { describeWith } from '../support/programs';
import { counted } from './budget';
import { addressOf, at, gridOf, readSheet, sheetNames } from './cells';
import { dueIn, plan2017 as plan } from '../sheets/plans';

// A story walks through a whole workbook; on a busy machine that takes its time.
jest.setTimeout(600_000);

const september = periodOf(2017, 9);
const actions = createActions();

/** What 海门 published for January to September 2017, and what follows of it, truncated to 0.1 %. */
const haimen = [
  { id: '1', typed: '5587', completion: 1.396, shown: '139.6%' },
  { id: '4', typed: '1901', completion: 0.76, shown: '76.0%' },
  { id: '5', typed: '221', completion: 0.736, shown: '73.6%' },
  { id: '8', typed: '85', completion: 1.307, shown: '130.7%' },
  // 20.48 of 20.5: not done, and never shown as if.
  { id: '7', typed: '20.48', completion: 0.999, shown: '99.9%' },
];

describe('an officer puts the year into a workbook and enters what 海门 achieved', () => {
  let book: OpenWorkbook;
  let saved: Uint8Array;

  beforeAll(async () => {
    book = await openSharedBook();
  });

  it('starts with a workbook that holds nothing of ours', async () => {
    const status = await actions.readStatus();
    expect(status).toMatchObject({ plan: null, target: null, periods: [] });
  });

  it('inserts the target sheet with at most two requests', async () => {
    const { result, requests } = await counted('insert target sheet', book.host, () =>
      actions.insertTargetSheet(plan, 'refuse'),
    );
    expect(requests).toBeLessThanOrEqual(2);
    expect(result.written.map(({ purpose, link }) => [purpose, link.sheetName])).toEqual([
      ['target', '目标'],
      ['measures', '目标分解'],
      ['plan', '_计划'],
    ]);
    expect(await sheetNames()).toEqual(['Sheet1', '_留底', '目标', '目标分解', '_计划']);
    const { plan: kept, target } = await actions.readStatus();
    expect(kept).toEqual(plan);
    expect(target).toEqual(result.written[0]?.link);
  });

  it('makes the period with at most three requests', async () => {
    const { result, requests } = await counted('new period', book.host, () =>
      actions.createPeriod(september, 'refuse'),
    );
    expect(requests).toBeLessThanOrEqual(3);
    expect(result.written.map(({ link }) => link.sheetName)).toEqual([
      '完成 2017-09',
      '完成率 2017-09',
    ]);
  });

  it('shows completion as soon as the figures are typed', async () => {
    const entries = await readSheet('完成 2017-09');
    for (const { id, typed } of haimen) {
      await book.host.typeInto('完成 2017-09', addressOf(entries, id, '海门'), typed);
    }
    const completion = await readSheet('完成率 2017-09');
    for (const expected of haimen) {
      expect(at(completion, expected.id, '海门')).toBeCloseTo(expected.completion, 9);
      expect(at({ ...completion, values: completion.text }, expected.id, '海门')).toBe(
        expected.shown,
      );
    }
    // Nobody else has reported, and what was not reported has no completion.
    expect(at(completion, '1', '海安')).toBe('');
  });

  it('says how far the period has come', async () => {
    const { result, requests } = await counted('read status', book.host, () =>
      actions.readStatus(),
    );
    expect(requests).toBeLessThanOrEqual(2);
    expect(result.periods).toMatchObject([{ period: september, filled: 5, due: dueIn(plan) }]);
    expect(result.periods[0]?.completion?.sheetName).toBe('完成率 2017-09');
  });

  it('leads to a sheet with one click', async () => {
    const { periods } = await actions.readStatus();
    const link = periods[0]?.entries;
    if (link === undefined) throw new Error('no period');
    const { requests } = await counted('show', book.host, () => actions.show(link));
    expect(requests).toBeLessThanOrEqual(2);
    const active = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      return sheet.name;
    });
    expect(active).toBe('完成 2017-09');
  });

  it('holds the same after it was saved and opened again', async () => {
    const before = await everySheet();
    saved = await writeWorkbook(book.engine.save());
    book.engine.load(await readWorkbook(saved, 'saved.xlsx'));
    await book.engine.calculate();
    expect(await everySheet()).toEqual(before);
    const status = await actions.readStatus();
    expect(status.plan).toEqual(plan);
    expect(status.periods).toMatchObject([{ filled: 5, due: dueIn(plan) }]);
  });

  it('goes on from the opened file', async () => {
    await actions.createPeriod(periodOf(2017, 10), 'refuse');
    const { periods } = await actions.readStatus();
    expect(periods.map(({ period }) => period)).toEqual(['2017-09', '2017-10']);
  });

  describeWith(['libreoffice'], 'LibreOffice opens the saved file', () => {
    it('and computes the same numbers', async () => {
      const outcome = readBook(await convert(saved, 'xlsx'));
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
      const completion = gridOf(outcome.book, '完成率 2017-09');
      for (const expected of haimen) {
        expect(at(completion, expected.id, '海门')).toBeCloseTo(expected.completion, 9);
      }
      const target = gridOf(outcome.book, '目标');
      expect(at(target, '14', '海门')).toBe('16/4000');
      expect(at(target, '14', '合计')).toBe('80/20000');
      expect(at(target, '1', '合计')).toBe(35000);
    });
  });
});

async function everySheet(): Promise<Record<string, unknown[][]>> {
  const sheets = ['目标', '目标分解', '_计划', '完成 2017-09', '完成率 2017-09'];
  const grids = await Promise.all(sheets.map((name) => readSheet(name)));
  return Object.fromEntries(
    sheets.map((name, index) => [name, grids[index]?.values as unknown[][]]),
  );
}

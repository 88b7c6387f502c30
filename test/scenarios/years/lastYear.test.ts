import { createActions } from '../../../src/actions';
import { lastYearActions } from '../../../src/actions/lastYear';
import { restoreActions } from '../../../src/actions/restore';
import { bookBlocks } from '../../../src/files/blocks/bookBlocks';
import { writeWorkbook } from '../../../src/host/xlsx';
import { WHOLE, type Column } from '../../../src/plan/column';
import { comparable } from '../../../src/plan/comparable/comparable';
import { measuresOf } from '../../../src/plan/measures';
import { periodOf } from '../../../src/plan/period';
import { periodFigures, type PeriodFigures } from '../../../src/progress/periodFigures';
import type { Plan } from '../../../src/plan/types';
import type { Restated } from '../../../src/progress/lastYearFigures';
import { restatedFigures } from '../../../src/progress/restated';
import { words } from '../../../src/sheets/labels';
import { openSharedBook, type OpenWorkbook } from '../../support/book';
import { yearAfter } from '../../sheets/lastYear/years';
import { plan2017 } from '../../sheets/plans';
import { entriesOf, filledYear, populationsOf } from '../../sheets/summary/scenario';
import { counted } from '../budget';
import { addressOf, readSheet, sheetNames, type Grid } from '../cells';
import { figureAt, headingsOf } from '../check/block';
import { fill, fillYear } from '../summary/year';

jest.setTimeout(600_000);

const actions = createActions();
const [last, now] = [periodOf(2017, 9), periodOf(2018, 9)];
const plan = yearAfter(plan2017, {
  joined: { gangzha: 'chongchuan' },
  renamed: { haimen: '海门区' },
});
const before = filledYear(plan2017, 41, {}, [9]);
const current = filledYear(plan, 42, {}, [9]);
const populations = populationsOf(plan2017);

const figuresOf = (of: Plan, [period]: typeof before): PeriodFigures =>
  periodFigures(of, entriesOf(of, period!), populations);

function textOf(figure: Restated): unknown {
  if (figure.kind === 'number') return figure.value;
  if (figure.kind === 'unknown') return words[figure.reason];
  return figure.kind === 'blank' ? '' : '/';
}

const at = (grid: Grid, id: string, name: string): unknown =>
  figureAt(grid, headingsOf(grid), id, name);

/** Where 上年同期 is not what the twin gives. */
async function disagreements(figures: PeriodFigures): Promise<string[]> {
  const grid = await readSheet('上年同期 2018-09');
  const restated = restatedFigures(comparable(plan2017, plan), figures, populations);
  const nameOf = (column: Column): string =>
    plan.districts.find(({ id }) => id === column)?.name ?? plan.whole.label;
  return measuresOf(plan).flatMap(({ id }) =>
    [...plan.districts.map((unit) => unit.id), WHOLE].flatMap((column) => {
      const [found, wanted] = [at(grid, id, nameOf(column)), textOf(restated(id, column))];
      const same =
        typeof found === 'number' && typeof wanted === 'number'
          ? Math.abs(found - wanted) < 1e-9 * Math.max(1, Math.abs(wanted))
          : found === wanted;
      return same ? [] : [`${id} ${column}: ${String(found)}, not ${String(wanted)}`];
    }),
  );
}

describe('a workbook of two years', () => {
  let book: OpenWorkbook;
  beforeAll(async () => {
    book = await openSharedBook();
    await fillYear(book, plan2017, before, populations);
    await actions.insertTargetSheet(plan, 'refuse');
    await fill(book, plan, current[0]!);
  });

  it('says how last year’s units are this year’s', async () => {
    const { result, requests } = await counted('last year: look', book.host, () =>
      lastYearActions.readView(now),
    );
    expect(requests).toBe(1);
    expect(result).toMatchObject({
      sheet: null,
      own: {
        sheet: '完成 2017-09',
        fit: { joined: [{ unit: '崇川', of: ['崇川', '港闸'] }], fresh: [], left: [], apart: [] },
      },
    });
  });

  it('gets 上年同期 and 同比 in two requests, and last year’s cells stay as they are', async () => {
    const kept = await readSheet('完成 2017-09');
    const { result, requests } = await counted('last year: write', book.host, () =>
      lastYearActions.create(now, { kind: 'sheets' }, 'refuse'),
    );
    expect(requests).toBe(2);
    expect(result.written.map(({ link }) => link.sheetName)).toEqual([
      '上年同期 2018-09',
      '同比 2018-09',
    ]);
    expect(await readSheet('完成 2017-09')).toEqual(kept);
    expect(await disagreements(figuresOf(plan2017, before))).toEqual([]);
  });

  it('sees a figure of last year that is corrected there', async () => {
    const { contents } = before[0]!;
    const address = addressOf(headingsOf(await readSheet('完成 2017-09')), '1', '港闸');
    await book.host.typeInto('完成 2017-09', address, '777');
    const corrected = {
      ...before[0]!,
      contents: { ...contents, '1': { ...contents['1'], gangzha: 777 } },
    };
    expect(await disagreements(figuresOf(plan2017, [corrected]))).toEqual([]);
    const [, rates] = await Promise.all([null, readSheet('同比 2018-09')]);
    const own = current[0]!.contents['1']!['chongchuan'] as number;
    const was = (contents['1']!['chongchuan'] as number) + 777;
    expect(at(rates, '1', '崇川')).toBe(Math.trunc(((own - was) / was) * 1000 + 1e-9) / 1000);
  });

  it('makes a numbered copy where it is asked for, and never writes over what is there', async () => {
    await expect(lastYearActions.create(now, { kind: 'typed' }, 'refuse')).rejects.toMatchObject({
      failure: { code: 'sheetExists' },
    });
    await lastYearActions.create(now, { kind: 'typed' }, 'numberedCopy');
    expect(await sheetNames()).toEqual(
      expect.arrayContaining(['上年同期 2018-09 (2)', '同比 2018-09 (2)']),
    );
    const typed = await readSheet('上年同期 2018-09 (2)');
    expect([at(typed, '1', '崇川'), at(typed, '1', '合计')]).toEqual(['', '']);
    const [newest] = await restoreActions.list();
    expect(newest?.head).toMatchObject({ action: 'lastYear', facts: { period: now } });
    const draft = await restoreActions.preview(newest!);
    await restoreActions.restore(draft, { who: '李工', now: new Date() });
    expect(await sheetNames()).not.toContain('上年同期 2018-09 (2)');
  });

  it('lays out what alone is gone, and takes over the names of what counts nothing any more', async () => {
    const remove = (name: string) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(name).delete();
        await context.sync();
      });
    const rates = async () => at(await readSheet('同比 2018-09'), '1', '崇川');
    const [before, kept] = [await rates(), await readSheet('上年同期 2018-09')];
    await remove('同比 2018-09');
    const alone = await lastYearActions.create(now, { kind: 'typed' }, 'refuse');
    expect(alone.written.map(({ link }) => link.sheetName)).toEqual(['同比 2018-09']);
    expect(await rates()).toBe(before);
    expect(await readSheet('上年同期 2018-09')).toEqual(kept);

    await remove('上年同期 2018-09');
    const both = await lastYearActions.create(now, { kind: 'sheets' }, 'numberedCopy');
    expect(both.written.map(({ link }) => link.sheetName)).toEqual([
      '上年同期 2018-09',
      '同比 2018-09 (2)',
    ]);
    const { sheet, yearOnYear } = await lastYearActions.readView(now);
    expect([sheet?.sheetName, yearOnYear?.sheetName]).toEqual([
      '上年同期 2018-09',
      '同比 2018-09 (2)',
    ]);
    expect(at(await readSheet('同比 2018-09 (2)'), '1', '崇川')).toBe(before);
  });

  it('takes the same figures out of last year’s own file', async () => {
    const file = await writeWorkbook(book.engine.save());
    const outcome = bookBlocks(file, lastYearActions.wantedOf(now));
    if (outcome.kind !== 'blocks') throw new Error('unreadable');
    const { contents } = before[0]!;
    const corrected = {
      ...before[0]!,
      contents: { ...contents, '1': { ...contents['1'], gangzha: 777 } },
    };
    const next = await openSharedBook();
    await fillYear(next, plan, current, null);
    const view = await lastYearActions.readView(now);
    expect(view.own).toEqual({ code: 'noYear', year: 2017 });
    await expect(lastYearActions.create(now, { kind: 'sheets' }, 'refuse')).rejects.toMatchObject({
      failure: { code: 'targetMissing', year: 2017 },
    });
    const from = { name: '2017年.xlsx', blocks: outcome.blocks };
    expect(lastYearActions.fitOf(view, from)).toMatchObject({ left: [], apart: [] });
    await lastYearActions.create(now, { kind: 'file', file: from }, 'refuse');
    expect(await disagreements(figuresOf(plan2017, [corrected]))).toEqual([]);
    const { values } = await readSheet('上年同期 2018-09');
    expect(String(values[1]?.[0])).toContain('2017年.xlsx');

    // A unit's figure may be corrected here; the whole, and the share that it weighs, follow.
    const sheet = await readSheet('上年同期 2018-09');
    const whole = async (id: string) => Number(at(await readSheet('上年同期 2018-09'), id, '合计'));
    const [sum, share] = [await whole('1'), await whole('3')];
    const own = Number(at(sheet, '1', '海安'));
    await next.host.typeInto(
      '上年同期 2018-09',
      addressOf(headingsOf(sheet), '1', '海安'),
      `${own + 5000}`,
    );
    expect(await whole('1')).toBe(sum + 5000);
    expect(await whole('3')).not.toBe(share);
  });
});

it('a file that is none of last year says what it lacks', async () => {
  const book = await openSharedBook();
  await fillYear(book, plan, current, null);
  const view = await lastYearActions.readView(now);
  const outcome = bookBlocks(
    await writeWorkbook(book.engine.save()),
    lastYearActions.wantedOf(now),
  );
  if (outcome.kind !== 'blocks') throw new Error('unreadable');
  const from = { name: '2018.xlsx', blocks: outcome.blocks };
  expect(lastYearActions.fitOf(view, from)).toEqual({ code: 'noYear', year: 2017 });
  expect(last).toBe('2017-09');
  expect(bookBlocks(new Uint8Array([1, 2, 3]), [])).toMatchObject({ kind: 'unreadable' });
});

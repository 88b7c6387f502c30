import { createActions } from '../../src/actions';
import { periodOf } from '../../src/plan/period';
import { openSharedBook, type OpenWorkbook } from '../support/book';
import { counted } from './budget';
import { addressOf, at, readSheet, sheetNames } from './cells';
import { plan2017 as plan } from '../sheets/plans';

// A story walks through a whole workbook; on a busy machine that takes its time.
jest.setTimeout(600_000);

const september = periodOf(2017, 9);
const actions = createActions();

describe('the target sheet was changed by hand', () => {
  let book: OpenWorkbook;

  beforeAll(async () => {
    book = await openSharedBook();
    await actions.insertTargetSheet(plan, 'refuse');
    // A row between two indicators, a row above everything, a column between two districts.
    await book.host.insertRows('目标', 10, 1);
    await book.host.insertRows('目标', 0, 1);
    await book.host.insertColumns('目标', 4, 1);
    await book.host.renameSheet('目标', '南通 2017 年目标');
    await book.host.moveSheet('南通 2017 年目标', 0);
  });

  it('is still found', async () => {
    const { target } = await actions.readStatus();
    expect(target).toMatchObject({ sheetName: '南通 2017 年目标', address: 'A4:M30' });
    expect((await sheetNames())[0]).toBe('南通 2017 年目标');
  });

  it('still carries a new period, within its budget', async () => {
    const { requests } = await counted('new period after changes', book.host, () =>
      actions.createPeriod(september, 'refuse'),
    );
    expect(requests).toBeLessThanOrEqual(3);
    await type('完成 2017-09', '1', '海门', '5587');
    await type('完成 2017-09', '7', '海门', '20.48');
    await type('完成 2017-09', '14b', '海门', '3000');
    await type('完成 2017-09', '25', '市开发区', '6');
    const completion = await readSheet('完成率 2017-09');
    expect(at(completion, '1', '海门')).toBeCloseTo(1.396, 9);
    expect(at(completion, '7', '海门')).toBeCloseTo(0.999, 9);
    expect(at(completion, '14b', '海门')).toBeCloseTo(0.75, 9);
    expect(at(completion, '25', '市开发区')).toBeCloseTo(0.5, 9);
    expect(at(completion, '18', '市开发区')).toBe('/');
  });

  it('keeps its totals', async () => {
    const target = await readSheet('南通 2017 年目标');
    expect(at(target, '1', '合计')).toBe(35000);
    expect(at(target, '14', '合计')).toBe('80/20000');
    expect(at(target, '7', '合计')).toBe(22);
  });

  it('and a lost completion sheet is laid out again over the entries as they stand', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('完成 2017-09').protection.unprotect();
      context.workbook.worksheets.getItem('完成率 2017-09').delete();
      await context.sync();
    });
    await book.host.insertRows('完成 2017-09', 6, 1);
    await book.host.renameSheet('完成 2017-09', '九月');
    const { sheets } = await actions.previewPeriod(september);
    expect(sheets).toMatchObject([
      { purpose: 'completion', name: '完成率 2017-09', existing: null },
    ]);
    await actions.createPeriod(september, 'refuse');
    const completion = await readSheet('完成率 2017-09');
    expect(at(completion, '1', '海门')).toBeCloseTo(1.396, 9);
    expect(at(completion, '14b', '海门')).toBeCloseTo(0.75, 9);
  });

  it('says which row is gone', async () => {
    const target = await readSheet('南通 2017 年目标');
    const row = Number(addressOf(target, '7', '海门').slice(1));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('南通 2017 年目标');
      sheet.getRange(`${row}:${row}`).delete('Up');
      await context.sync();
    });
    await expect(actions.createPeriod(periodOf(2017, 10), 'refuse')).rejects.toMatchObject({
      failure: { code: 'blockDamaged', sheet: '南通 2017 年目标', missing: ['序号 7'] },
    });
  });

  async function type(sheet: string, id: string, district: string, text: string): Promise<void> {
    await book.host.typeInto(sheet, addressOf(await readSheet(sheet), id, district), text);
  }
});

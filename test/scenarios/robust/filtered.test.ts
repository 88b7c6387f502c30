import { createActions } from '../../../src/actions';
import { createCheckActions } from '../../../src/actions/check';
import { editsFor } from '../../../src/actions/check/edits';
import { gatherActions } from '../../../src/actions/gather';
import { periodOf } from '../../../src/plan/period';
import { openBook, type OpenWorkbook } from '../../support/book';
import { addressOf, at, readSheet } from '../cells';
import { plan2017 as plan } from '../../sheets/plans';

jest.setTimeout(600_000);

const september = periodOf(2017, 9);
const actions = createActions();
const ENTRIES = '完成 2017-09';
const LOG = '报送记录';
const by = { who: '王科', now: new Date(2017, 9, 8, 9, 30) };

let book: OpenWorkbook;
beforeEach(async () => {
  book = await openBook();
  await actions.insertTargetSheet(plan, 'refuse');
  await actions.createPeriod(september, 'refuse');
});

const correct = async (value: number) =>
  gatherActions.correctFigure(
    await gatherActions.readContext(september),
    { measure: '1', district: 'haimen', value, why: '核对台账' },
    by,
  );

it('the host does as Excel does: a block written over filtered rows lands in others', async () => {
  book.host.filterOut('Sheet1', [1]);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A3');
    range.values = [[1], [2], [3]];
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([[1], [''], [1]]);
  });
});

it('entries are not written while their rows are filtered, and are once they show again', async () => {
  book.host.filterOut(ENTRIES, [8, 9]);
  await expect(correct(5587)).rejects.toMatchObject({
    failure: { code: 'sheetFiltered', sheet: ENTRIES },
  });
  expect(at(await readSheet(ENTRIES), '1', '海门')).toBe('');
  book.host.filterOut(ENTRIES, []);
  await correct(5587);
  expect(at(await readSheet(ENTRIES), '1', '海门')).toBe(5587);
});

it('nor is a line put below a filtered 报送记录', async () => {
  await correct(5587);
  const before = await readSheet(LOG);
  book.host.filterOut(LOG, [2]);
  await expect(correct(5588)).rejects.toMatchObject({
    failure: { code: 'sheetFiltered', sheet: LOG },
  });
  expect((await readSheet(LOG)).values).toEqual(before.values);
  expect(at(await readSheet(ENTRIES), '1', '海门')).toBe(5587);
});

it('single cells are taken all the same, for each is a write of its own', async () => {
  const checks = createCheckActions(() => by.now);
  const grid = await readSheet(ENTRIES);
  await book.host.typeInto(ENTRIES, addressOf(grid, '4', '海门'), '约１２００');
  book.host.filterOut(ENTRIES, [8, 9]);
  const check = await checks.check(september);
  const placed = check.findings.filter(({ suggestion }) => suggestion !== null);
  expect(placed).toHaveLength(1);
  await checks.applyEdits(check, editsFor(check, placed).edits);
  expect(at(await readSheet(ENTRIES), '4', '海门')).toBe(1200);
});

describe('a table beside the entries', () => {
  /** A table right of the entries, in their rows, that shows only what is not empty in its first column. */
  const filterBeside = (value: string) =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(ENTRIES);
      const table = sheet.tables.getItemOrNullObject('便签');
      await context.sync();
      if (table.isNullObject) {
        sheet.protection.unprotect();
        const range = sheet.getRange('Z6:Z12');
        range.values = [['便签'], ['甲'], ['乙'], ['甲'], ['甲'], ['乙'], ['甲']];
        sheet.tables.add(range, true).name = '便签';
        await context.sync();
      }
      const { filter } = sheet.tables.getItem('便签').columns.getItemAt(0);
      if (value === '') filter.clear();
      else filter.applyValuesFilter([value]);
      await context.sync();
    });

  it('hides their rows as well when it is filtered: nothing is written', async () => {
    await filterBeside('甲');
    await expect(correct(5587)).rejects.toMatchObject({
      failure: { code: 'sheetFiltered', sheet: ENTRIES },
    });
    expect(at(await readSheet(ENTRIES), '1', '海门')).toBe('');
    await filterBeside('');
    await correct(5587);
    expect(at(await readSheet(ENTRIES), '1', '海门')).toBe(5587);
  });

  it('is in nobody’s way while it hides none of them', async () => {
    await filterBeside('甲');
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(ENTRIES);
      sheet.getRange('Z6:Z12').getEntireRow().rowHidden = false;
      await context.sync();
    });
    await correct(5587);
    expect(at(await readSheet(ENTRIES), '1', '海门')).toBe(5587);
  });
});

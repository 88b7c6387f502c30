import { createActions } from '../../../src/actions';
import { gatherActions } from '../../../src/actions/gather';
import { periodOf } from '../../../src/plan/period';
import { openBook } from '../../support/book';
import { at, readSheet } from '../cells';
import { plan2017 as plan } from '../../sheets/plans';

jest.setTimeout(600_000);

const september = periodOf(2017, 9);
const actions = createActions();
const ENTRIES = '完成 2017-09';

beforeEach(async () => {
  await openBook();
  await actions.insertTargetSheet(plan, 'refuse');
  await actions.createPeriod(september, 'refuse');
});

const correct = async (value: number) =>
  gatherActions.correctFigure(
    await gatherActions.readContext(september),
    { measure: '1', district: 'haimen', value, why: '核对台账' },
    { who: '王科', now: new Date(2017, 9, 8, 9, 30) },
  );

/** Makes a table of part of a sheet, as Ctrl+T does; answers what takes it back. */
const tableOver = (sheet: string, address: string): Promise<() => Promise<void>> =>
  Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.protection.unprotect();
    const table = worksheet.tables.add(address, true).load('name');
    await context.sync();
    const { name } = table;
    return () =>
      Excel.run(async (inner) => {
        inner.workbook.tables.getItem(name).convertToRange();
        await inner.sync();
      });
  });

it('entries that lie in a table are not written, and are once it is cells again', async () => {
  const convert = await tableOver(ENTRIES, 'A6:F9');
  const before = await readSheet(ENTRIES);
  await expect(correct(5587)).rejects.toMatchObject({
    failure: { code: 'insideTable', sheet: ENTRIES, table: '表1' },
  });
  expect((await readSheet(ENTRIES)).values).toEqual(before.values);
  await convert();
  await correct(5588);
});

it('a table beside them on their sheet is in nobody’s way', async () => {
  await tableOver(ENTRIES, 'Z3:AA6');
  await correct(5587);
  expect(at(await readSheet(ENTRIES), '1', '海门')).toBe(5587);
});

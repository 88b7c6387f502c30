import { createActions } from '../../../src/actions';
import { createCheckActions } from '../../../src/actions/check';
import { editsFor } from '../../../src/actions/check/edits';
import { gatherActions } from '../../../src/actions/gather';
import { summaryActions } from '../../../src/actions/summary';
import { periodOf } from '../../../src/plan/period';
import { openBook, type OpenWorkbook } from '../../support/book';
import { addressOf, at, readSheet } from '../cells';
import { plan2017 as plan } from '../../sheets/plans';

jest.setTimeout(600_000);

const september = periodOf(2017, 9);
const actions = createActions();
const checks = createCheckActions(() => new Date(2017, 9, 10));
const ENTRIES = '完成 2017-09';
const by = { who: '王科', now: new Date(2017, 9, 8) };

let book: OpenWorkbook;
beforeEach(async () => {
  book = await openBook();
  await actions.insertTargetSheet(plan, 'refuse');
  await actions.createPeriod(september, 'refuse');
});

const excel = <T>(work: (context: Excel.RequestContext) => T): Promise<T> =>
  Excel.run(async (context) => {
    const result = work(context);
    await context.sync();
    return result;
  });
const figure = async (sheet: string, id = '1', district = '海门') =>
  at(await readSheet(sheet), id, district);
const correct = async (value: number) =>
  gatherActions.correctFigure(
    await gatherActions.readContext(september),
    { measure: '1', district: 'haimen', value, why: '核对台账' },
    by,
  );

describe('a sheet that the bureau protected with a password of its own', () => {
  const lock = (lockCell?: string): Promise<void> =>
    excel((context) => {
      const sheet = context.workbook.worksheets.getItem(ENTRIES);
      sheet.protection.unprotect();
      if (lockCell !== undefined) sheet.getRange(lockCell).format.protection.locked = true;
      sheet.protection.protect({}, '秘密');
    });
  const stillLocked = () =>
    excel((context) =>
      context.workbook.worksheets.getItem(ENTRIES).protection.load('protected'),
    ).then((protection) => protection.protected);

  it('takes figures into its open cells as ever', async () => {
    await lock();
    await correct(5587);
    expect(await figure(ENTRIES)).toBe(5587);
    expect(await stillLocked()).toBe(true);
  });

  it('is never opened: what needs that is refused, with the name of the sheet', async () => {
    const address = addressOf(await readSheet(ENTRIES), '4', '海门');
    await book.host.typeInto(ENTRIES, address, '约１２００');
    await lock(address);
    const check = await checks.check(september);
    const { edits } = editsFor(
      check,
      check.findings.filter(({ suggestion }) => suggestion !== null),
    );
    expect(edits).toHaveLength(1);
    await expect(checks.applyEdits(check, edits)).rejects.toMatchObject({
      failure: { code: 'passwordNeeded', sheet: ENTRIES },
    });
    expect(await figure(ENTRIES, '4')).toBe('约１２００');
    await expect(summaryActions.createBase(2017, 'refuse')).rejects.toMatchObject({
      failure: { code: 'passwordNeeded', sheet: ENTRIES },
    });
    expect(await stillLocked()).toBe(true);
    expect((await summaryActions.previewBase(2017)).sheets).toMatchObject([{ existing: null }]);
  });
});

describe('sheets as people leave them', () => {
  it('a duplicated sheet is nobody’s calculation, whichever of the two stands in front', async () => {
    await excel((context) => {
      const sheet = context.workbook.worksheets.getItem(ENTRIES);
      sheet.copy('Before', sheet).activate();
    });
    await correct(5587);
    expect(await figure(ENTRIES)).toBe(5587);
    expect(await figure(`${ENTRIES} (2)`)).toBe('');
    expect((await actions.readStatus()).periods).toHaveLength(1);
  });

  it('hidden rows and columns, frozen panes and another sheet in front change nothing', async () => {
    await excel((context) => {
      const sheet = context.workbook.worksheets.getItem(ENTRIES);
      sheet.protection.unprotect();
      sheet.getRange('6:12').rowHidden = true;
      sheet.getRange('C:E').columnHidden = true;
      sheet.freezePanes.unfreeze();
      context.workbook.worksheets.getItem('Sheet1').activate();
    });
    await correct(5587);
    expect(await figure(ENTRIES)).toBe(5587);
    expect((await checks.check(september)).entries.cells.size).toBeGreaterThan(200);
  });

  it('sorted rows are found by their ids', async () => {
    const before = await readSheet(ENTRIES);
    const row = Number(addressOf(before, '1', '海门').slice(1));
    await excel((context) => {
      const sheet = context.workbook.worksheets.getItem(ENTRIES);
      sheet.protection.unprotect();
      // As a sort leaves it: the first two rows in each other's place.
      const [first, second] = [row, row + 1].map((each) => before.formulas[each - 1 - before.row]);
      const range = (at: number) =>
        sheet.getRangeByIndexes(at - 1, before.column, 1, first!.length);
      range(row).values = [second!];
      range(row + 1).values = [first!];
    });
    await correct(5587);
    const now = await readSheet(ENTRIES);
    expect(at(now, '1', '海门')).toBe(5587);
    expect(addressOf(now, '1', '海门')).toMatch(new RegExp(`${row + 1}$`));
  });

  it('a figure under merged cells is asked for, not lost in silence', async () => {
    const grid = await readSheet(ENTRIES);
    const address = addressOf(grid, '2', '海门');
    await excel((context) => {
      const sheet = context.workbook.worksheets.getItem(ENTRIES);
      sheet.protection.unprotect();
      sheet.getRange(`${addressOf(grid, '1', '海门')}:${address}`).merge(false);
    });
    const outcome = await gatherActions
      .correctFigure(
        await gatherActions.readContext(september),
        { measure: '2', district: 'haimen', value: 7, why: '核对台账' },
        by,
      )
      .catch((error: unknown) => error);
    expect(outcome).toMatchObject({
      failure: { code: 'mergedCells', sheet: ENTRIES, cells: [address] },
    });
    // Nothing half: the record of it is gone as well.
    expect((await gatherActions.readContext(september)).year.files).toEqual([]);
  });

  it('a name that was redirected to cells of somebody else writes nothing there', async () => {
    await excel((context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:C3').values = [
        ['甲', 1, 2],
        ['乙', 3, 4],
        ['丙', 5, 6],
      ];
      context.workbook.names.getItem('ipt_actual_2017_09').formula = '=Sheet1!$A$1:$C$3';
    });
    await expect(correct(5587)).rejects.toMatchObject({
      failure: { code: 'blockDamaged', sheet: 'Sheet1' },
    });
    const untouched = await excel((context) =>
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:C3').load('values'),
    );
    expect(untouched.values.flat()).toEqual(['甲', 1, 2, '乙', 3, 4, '丙', 5, 6]);
  });

  it('a neighbour with a million rows costs nothing', async () => {
    const asked = async () => {
      book.host.stats.reset();
      await actions.readStatus();
      return book.host.stats.log.map(({ names, actions: count }) => ({ names, count }));
    };
    const before = await asked();
    await excel((context) => {
      const last = context.workbook.worksheets.getItem('Sheet1').getRange('A1048576');
      last.untrack();
      last.values = [['最后一行']];
    });
    // The same questions, none of them about how far a sheet is used.
    expect(await asked()).toEqual(before);
    expect(JSON.stringify(before)).not.toContain('UsedRange');
    await correct(5587);
    expect(await figure(ENTRIES)).toBe(5587);
  });
});

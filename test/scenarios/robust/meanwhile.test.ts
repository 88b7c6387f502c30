import { createActions } from '../../../src/actions';
import { createCheckActions } from '../../../src/actions/check';
import { editsFor } from '../../../src/actions/check/edits';
import type { CheckedPeriod } from '../../../src/actions/check/types';
import { gatherActions } from '../../../src/actions/gather';
import { periodOf } from '../../../src/plan/period';
import { openBook, type OpenWorkbook } from '../../support/book';
import { addressOf, at, readSheet } from '../cells';
import { plan2017 as plan } from '../../sheets/plans';

jest.setTimeout(600_000);

const september = periodOf(2017, 9);
const actions = createActions();
const checks = createCheckActions(() => new Date(2017, 9, 10));
const ENTRIES = '完成 2017-09';

/** Somebody else, in a workbook that is edited together, between what the pane shows and the click in it. */
describe('what others did meanwhile', () => {
  let book: OpenWorkbook;
  let check: CheckedPeriod;

  const type = async (id: string, district: string, text: string): Promise<void> => {
    await book.host.typeInto(ENTRIES, addressOf(await readSheet(ENTRIES), id, district), text);
  };
  const figure = async (id: string, district: string) => at(await readSheet(ENTRIES), id, district);
  const suggestions = () =>
    editsFor(
      check,
      check.findings.filter(({ suggestion }) => suggestion !== null),
    ).edits;
  const marks = (): Promise<string[]> =>
    Excel.run(async (context) => {
      const named = (name: string) => context.workbook.names.getItem(name).getRange();
      const words = named('ipt_marks_2017_09').load('values');
      const ids = named('ipt_actual_2017_09').load('values');
      await context.sync();
      return words.values.flatMap((row, index) =>
        row.includes('错误') ? [String(ids.values[index]?.[0]).replace('*', '')] : [],
      );
    });
  const openSheet = (): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem(ENTRIES).protection.unprotect();
      await context.sync();
    });

  beforeEach(async () => {
    book = await openBook();
    await actions.insertTargetSheet(plan, 'refuse');
    await actions.createPeriod(september, 'refuse');
    await type('4', '海门', '约１２００');
    check = await checks.check(september);
    expect(suggestions()).toHaveLength(1);
  });

  it('a figure that was typed since is not overwritten by a suggestion', async () => {
    const edits = suggestions();
    await type('4', '海门', '1901');
    await expect(checks.applyEdits(check, edits)).rejects.toMatchObject({
      failure: { code: 'changedMeanwhile', sheet: ENTRIES, cells: [edits[0]?.address] },
    });
    expect(await figure('4', '海门')).toBe(1901);
  });

  it('a suggestion goes to its row, though rows were inserted above it and the sheet stands open', async () => {
    await openSheet();
    await book.host.insertRows(ENTRIES, 6, 2);
    await checks.applyEdits(check, suggestions());
    expect(await figure('4', '海门')).toBe(1200);
    expect(await marks()).not.toContain('4');
  });

  it('an answer marks the rows where they stand by now', async () => {
    const before = await marks();
    await openSheet();
    await book.host.insertRows(ENTRIES, 6, 2);
    const { finding } = check.findings[0] as CheckedPeriod['findings'][number];
    await checks.explain(check, finding, '已核对');
    expect(await marks()).toEqual(before);
  });

  it('what is left of a renamed sheet and a deleted period is said as such', async () => {
    await book.host.renameSheet(ENTRIES, '九月');
    await checks.applyEdits(check, suggestions());
    expect(at(await readSheet('九月'), '4', '海门')).toBe(1200);
    book.host.deleteSheet('九月');
    await expect(checks.applyEdits(check, suggestions())).rejects.toMatchObject({
      failure: { code: 'gone' },
    });
  });

  it('a corrected figure is compared with what stands there, and shown anew', async () => {
    const shown = await gatherActions.readContext(september);
    await type('1', '海门', '5600');
    const outcome = await gatherActions.correctFigure(
      shown,
      { measure: '1', district: 'haimen', value: 5587, why: '核对台账' },
      { who: '王科', now: new Date(2017, 9, 8) },
    );
    expect(outcome.kind).toBe('changed');
    expect(await figure('1', '海门')).toBe(5600);
  });
});

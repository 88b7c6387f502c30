import { messagesFor } from '../../src/messages';
import { measuresOf } from '../../src/plan/measures';
import { periodOf } from '../../src/plan/period';
import { sheetNames } from '../../src/sheets/labels';
import { columnLetters } from '../../src/sheets/layout/address';
import { plan2017 as plan } from '../sheets/plans';
import { describeWith } from '../support/programs';
import { cellOf, goTo, openSheet, settled, shownIn, typeInto } from './support/grid';
import { openWorkbench, type OpenWorkbench } from './support/workbench';

const { pane: words, notice } = messagesFor('zh-CN');
const text = notice.page;
const january = periodOf(2018, 1);

/** Of the draft: its titles stand in the second row, a line a measure below them, the units from column N on. */
const LAST = 2 + measuresOf(plan).length;
const HAIAN = `${columnLetters(13 + plan.districts.findIndex(({ id }) => id === 'haian'))}2`;

/** 26, as it is copied from another table: number to upper limit, two for each unit, the whole. */
const ADDED = [
  ...[
    '26',
    '',
    '地理标志（件）',
    '地理标志',
    '',
    '件',
    '流量',
    '正向',
    '求和',
    '计算',
    '0',
    '0',
    '',
  ],
  ...plan.districts.map(() => '2'),
  String(2 * plan.districts.length),
];

describeWith(['chromium'], '2018 is begun from 2017 in Chromium', () => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await openWorkbench({ today: '2018-02-05' });
    await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await press(words.plan.insert);
    await press(words.preview.confirm(3));
    await see(words.result.title(3));
  });
  afterAll(() => workbench.close());

  const press = async (name: string): Promise<void> => {
    const pane = await workbench.pane();
    await pane.getByRole('button', { name, exact: true }).click();
  };
  const see = async (what: string): Promise<void> => {
    const pane = await workbench.pane();
    await pane.getByText(what).filter({ visible: true }).first().waitFor();
  };

  it('the plan in force becomes a draft of the next year', async () => {
    await press(text.begin);
    await press(text.startFrom(2017, 2018));
    await press(text.write);
    await press(words.preview.confirm(2));
    // Every target is still that of 2017.
    await see(text.doubts.decide(1));
    const pane = await workbench.pane();
    expect(await pane.getByRole('button', { name: text.adopt }).isDisabled()).toBe(true);
    await workbench.screenshot('next-year-0-same');
    const [[year = ''] = []] = await shownIn(workbench.page, sheetNames.planDraft, `C${LAST + 2}`);
    expect(year).toBe('2018');
  });

  it('one indicator is put in and one unit renamed, in the sheet', async () => {
    const { page } = workbench;
    await typeInto(page, HAIAN, '海安市');
    // The last unit's first target, and the total.
    await typeInto(page, `${columnLetters(12 + plan.districts.length)}3`, '4100');
    await typeInto(page, `${columnLetters(13 + plan.districts.length)}3`, '35100');
    await page.evaluate((last) => {
      window
        .workbench!.engine.facade.getActiveWorkbook()!
        .getActiveSheet()
        .insertRowsAfter(last, 1);
    }, LAST - 1);
    await goTo(page, `A${LAST + 1}`);
    await page.evaluate((copied) => navigator.clipboard.writeText(copied), ADDED.join('\t'));
    await page.keyboard.press('Control+v');
    await page.waitForFunction(
      ([sheet, cell]) =>
        window
          .workbench!.engine.facade.getActiveWorkbook()!
          .getSheetByName(sheet)!
          .getRange(cell)
          .getDisplayValue() === '地理标志',
      [sheetNames.planDraft, `D${LAST + 1}`] as const,
    );
    await workbench.screenshot('next-year-1-draft');
    await press(text.again);
    await see(text.doubts.none);
    await see(text.sameTargets(26, 2017));
    await workbench.screenshot('next-year-2-judged');
  });

  it('is adopted beside the year that is over, which stays as it is', async () => {
    const { page } = workbench;
    const before = await shownIn(page, sheetNames.target, 'A1:M30');
    await press(text.adopt);
    await press(words.preview.confirm(3));
    await see(words.result.title(3));
    await see('目标 2018');
    expect((await cellOf(page, 'ipt_target_2018', '26', '海安市')).text).toBe('2');
    expect((await cellOf(page, 'ipt_target_2018', '1', '市开发区')).text).toBe('4100');
    expect((await cellOf(page, 'ipt_target_2018', '1', '海安市')).text).toBe(
      (await cellOf(page, 'ipt_target_2017', '1', '海安')).text,
    );
    expect(await shownIn(page, sheetNames.target, 'A1:M30')).toEqual(before);
    await openSheet(page, '目标 2018');
    await workbench.screenshot('next-year-3-target');
  });

  it('and its first month is reported on the new table', async () => {
    const { page } = workbench;
    await press(words.months.create(january));
    await press(words.preview.confirm(2));
    await see(words.result.title(2));
    await openSheet(page, sheetNames.period(january));
    const { address, sheet } = await cellOf(page, 'ipt_actual_2018_01', '26', '海安市');
    expect(sheet).toBe('完成 2018-01');
    await typeInto(page, address, '1');
    await settled(page);
    expect((await cellOf(page, 'ipt_actual_2018_01', '26', '合计')).text).toBe('1');
    await workbench.screenshot('next-year-4-entries');
  });

  it('did all that without an error and without a request to elsewhere', () => {
    expect(workbench.complaints).toEqual([]);
  });
});

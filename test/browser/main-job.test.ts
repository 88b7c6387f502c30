import type { ICellData } from '@univerjs/core';
import { readWorkbook } from '../../src/host/xlsx';
import { messagesFor } from '../../src/messages';
import { periodOf } from '../../src/plan/period';
import { entryDialog, sheetNames } from '../../src/sheets/labels';
import { convert } from '../support/libreoffice';
import { describeWith } from '../support/programs';
import { bytesOf } from './support/download';
import { cellOf, eventually, goTo, openSheet, settled, typeInto } from './support/grid';
import { openWorkbench, type OpenWorkbench } from './support/workbench';
import { dueIn, plan2017 as plan } from '../sheets/plans';

const text = messagesFor('zh-CN').pane;
const PERIOD = periodOf(2017, 9);
const ACTUAL = 'ipt_actual_2017_09';
const COMPLETION = 'ipt_completion_2017_09';

const TRUNCATED = [1.396, 0.76, 0.736, 0.999, 1.307];

/** 海门 in January–September 2017: its published figures, and what they make of its targets. */
const HAIMEN = [
  { row: '1', typed: '5587', completion: '139.6%' },
  { row: '4', typed: '1901', completion: '76.0%' },
  { row: '5', typed: '221', completion: '73.6%' },
  { row: '7', typed: '20.48', completion: '99.9%' },
  { row: '8', typed: '85', completion: '130.7%' },
] as const;
const EXPECTED = HAIMEN.map(({ completion }) => completion as string);

describeWith(['chromium'], 'the main job, through the pane in Chromium', () => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await openWorkbench();
  });
  afterAll(() => workbench.close());

  const press = async (name: string): Promise<void> => {
    const pane = await workbench.pane();
    await pane.getByRole('button', { name, exact: true }).click();
  };
  const completions = () =>
    Promise.all(
      HAIMEN.map(async ({ row }) => (await cellOf(workbench.page, COMPLETION, row, '海门')).text),
    );
  const tabs = () => workbench.page.locator('[data-u-comp=slide-tab-item]').allTextContents();
  let saved: Uint8Array;

  it('inserts the target sheet after a preview', async () => {
    await press(text.plan.insert);
    await (await workbench.pane()).getByRole('heading', { name: text.preview.title }).waitFor();
    await workbench.screenshot('main-job-1-preview');
    await press(text.preview.confirm(3));
    await (await workbench.pane()).getByRole('status').getByText(text.result.title(3)).waitFor();
    await workbench.screenshot('main-job-2-target-sheet');
    const cell = await cellOf(workbench.page, 'ipt_target_2017', '1', '海门');
    expect(cell).toMatchObject({ sheet: sheetNames.target, text: '4000' });
  });

  it('keeps the sheets for computing out of sight', async () => {
    const names = await tabs();
    expect(names).toContain(sheetNames.target);
    expect(names).not.toContain(sheetNames.measures);
    expect(names).not.toContain(sheetNames.plan);
  });

  it('makes the sheets of September', async () => {
    const pane = await workbench.pane();
    await pane.getByRole('radio', { name: text.months.month(9), exact: true }).check();
    await press(text.months.create(PERIOD));
    await press(text.preview.confirm(2));
    await pane.getByRole('status').getByText(text.result.title(2)).waitFor();
    await workbench.screenshot('main-job-3-period');
  });

  it('takes the figures at the keyboard and shows completion', async () => {
    const { page } = workbench;
    await openSheet(page, sheetNames.period(PERIOD));
    for (const { row, typed } of HAIMEN) {
      const { address } = await cellOf(page, ACTUAL, row, '海门');
      await typeInto(page, address, typed);
    }
    await workbench.screenshot('main-job-4-entries');
    await settled(page);
    expect(await eventually(completions, EXPECTED)).toEqual(EXPECTED);
    await openSheet(page, sheetNames.completion(PERIOD));
    await workbench.screenshot('main-job-5-completion');
  });

  it('shows what belongs into a cell while it is selected', async () => {
    const { page } = workbench;
    await openSheet(page, sheetNames.period(PERIOD));
    await goTo(page, (await cellOf(page, ACTUAL, '3', '海门')).address);
    const hint = entryDialog(plan.indicators[2]!.measures[0]!).prompt;
    await page.getByText(hint).waitFor();
    await workbench.screenshot('main-job-6-prompt');
  });

  it('refuses a change of a total, and says so', async () => {
    const { page } = workbench;
    const before = await cellOf(page, ACTUAL, '1', '合计');
    expect(before.text).toBe('5587');
    await goTo(page, before.address);
    await page.keyboard.type('1');
    await page.getByRole('status').filter({ hasText: '受保护' }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Delete');
    await expect(cellOf(page, ACTUAL, '1', '合计')).resolves.toEqual(before);
    await page.getByRole('button', { name: '知道了' }).click();
  });

  it('lets an entry be undone, and typed again after it was deleted', async () => {
    const { page } = workbench;
    const { address } = await cellOf(page, ACTUAL, '1', '海安');
    const text = async () => (await cellOf(page, ACTUAL, '1', '海安')).text;
    await typeInto(page, address, '77');
    expect(await eventually(text, '77')).toBe('77');
    await goTo(page, address);
    await page.keyboard.press('Delete');
    expect(await eventually(text, '')).toBe('');
    await page.keyboard.press('Control+z');
    expect(await eventually(text, '77')).toBe('77');
    await page.keyboard.press('Control+z');
    expect(await eventually(text, '')).toBe('');
    await typeInto(page, address, '78');
    expect(await eventually(text, '78')).toBe('78');
    await page.keyboard.press('Control+z');
    expect(await eventually(text, '')).toBe('');
  });

  it('saves a file that holds the same numbers', async () => {
    const download = workbench.page.waitForEvent('download');
    await workbench.page.getByRole('button', { name: '保存 .xlsx' }).click();
    saved = new Uint8Array(await bytesOf(await download));
    await expect(completionsIn(saved)).resolves.toEqual(TRUNCATED);
  });

  describeWith(['libreoffice'], 'the saved file in LibreOffice', () => {
    it('computes to the same results', async () => {
      await expect(completionsIn(await convert(saved, 'xlsx'))).resolves.toEqual(TRUNCATED);
    });
  });

  it('goes on where it stood when the file is opened again', async () => {
    const { page } = workbench;
    await workbench.openFile('又打开.xlsx', saved);
    await page.waitForFunction(() => document.title === '又打开 · 工作台');
    const pane = await workbench.pane();
    // Figures are still to come, so the pane opens where they are gathered.
    await pane.getByRole('tab', { name: text.pages.gather, selected: true }).waitFor();
    await pane.getByRole('tab', { name: text.pages.year }).click();
    await pane.getByText(text.steps.entries.now(PERIOD, HAIMEN.length, dueIn(plan))).waitFor();
    expect(await eventually(completions, EXPECTED)).toEqual(EXPECTED);
    const pair = await cellOf(page, 'ipt_target_2017', '14', '海安');
    expect(pair.text).toBe('8/2000');
    await expect(tabs()).resolves.not.toContain(sheetNames.plan);
    await workbench.screenshot('main-job-7-reopened');
  });

  it('did all that without an error and without a request to elsewhere', () => {
    expect(workbench.complaints).toEqual([]);
  });
});

/** 海门's completion as the file holds it, in the order of `HAIMEN`. */
async function completionsIn(bytes: Uint8Array): Promise<unknown[]> {
  const { sheets } = await readWorkbook(bytes, '保存的');
  const sheet = Object.values(sheets).find(({ name }) => name === sheetNames.completion(PERIOD));
  const cells = (sheet?.cellData ?? {}) as Readonly<
    Record<string, Readonly<Record<string, ICellData>>>
  >;
  const rows = Object.values(cells);
  const columns = rows.flatMap((row) => Object.keys(row).filter((at) => row[at]?.v === '海门'));
  const numbered = (row: Readonly<Record<string, ICellData>>) =>
    String(Object.values(row)[0]?.v ?? '').replace('*', '');
  return HAIMEN.map(({ row }) => rows.find((one) => numbered(one) === row)?.[columns[0]!]?.v);
}

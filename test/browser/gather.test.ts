import { cellKey } from '../../src/plan/cellKey';
import { messagesFor } from '../../src/messages';
import { periodOf } from '../../src/plan/period';
import { readBook } from '../../src/files/read/readBook';
import { measuresOf } from '../../src/plan/measures';
import { describeWith } from '../support/programs';
import { encryptedFile } from '../files/encrypted';
import { goodFigures } from '../files/submissions';
import { plan, september, templateBytes } from '../files/templates';
import { bytesOf } from './support/download';
import { dropFiles, type DroppedFile } from './support/drop';
import { cellOf, textsOf, typeInto } from './support/grid';
import { openWorkbench, type OpenWorkbench } from './support/workbench';
import { dueIn } from '../sheets/plans';

const messages = messagesFor('zh-CN');
const { gather, pane: text } = messages;
const ACTUAL = 'ipt_actual_2017_09';

/** Nine good files, one of another year, one with a password, one for a district that has sent another already. */
async function twelve(): Promise<DroppedFile[]> {
  const nine = await Promise.all(
    plan.districts.map(async ({ id, name }) => ({
      name: `${name}_2017-09_填报.xlsx`,
      bytes: await templateBytes(id, goodFigures(id)),
    })),
  );
  const other = { ...plan, id: 'nantong-2016', year: 2016 };
  return [
    ...nine,
    {
      name: '如东（去年）.xlsx',
      bytes: await templateBytes('rudong', goodFigures('rudong'), {
        plan: other,
        period: periodOf(2016, 9),
      }),
    },
    { name: '启东（加密）.xlsx', bytes: encryptedFile() },
    {
      name: '海门-最终.xlsx',
      bytes: await templateBytes('haimen', { ...goodFigures('haimen'), '1': 5587 }),
    },
  ];
}

describeWith(['chromium'], 'district files are gathered, through the pane in Chromium', () => {
  let workbench: OpenWorkbench;
  let before: Record<string, string>;
  let files: readonly DroppedFile[];

  beforeAll(async () => {
    files = await twelve();
    workbench = await openWorkbench();
    await press(text.plan.insert);
    await press(text.preview.confirm(3));
    const pane = await workbench.pane();
    await pane.getByRole('radio', { name: text.months.month(9), exact: true }).check();
    await press(text.months.create(september));
    await press(text.preview.confirm(2));
    await pane.getByRole('status').getByText(text.result.title(2)).waitFor();
    const { page } = workbench;
    await typeInto(page, (await cellOf(page, ACTUAL, '1', '海安')).address, '2000');
    before = await entries();
  });
  afterAll(() => workbench.close());

  const press = async (name: string | RegExp): Promise<void> => {
    const pane = await workbench.pane();
    await pane.getByRole('button', { name, exact: true }).first().click();
  };

  /** What every entry cell shows. */
  async function entries(): Promise<Record<string, string>> {
    const textOf = await textsOf(workbench.page, ACTUAL);
    return Object.fromEntries(
      plan.districts.flatMap(({ id, name }) =>
        measuresOf(plan).map((measure) => [cellKey(measure.id, id), textOf(measure.id, name)]),
      ),
    );
  }

  const drop = async (files: readonly DroppedFile[]): Promise<void> =>
    dropFiles(await workbench.pane(), files);

  it('makes templates for all districts, ready to be sent', async () => {
    const pane = await workbench.pane();
    await pane.getByRole('tab', { name: text.pages.gather }).click();
    await pane.getByText(gather.templates.title).click();
    await pane.getByLabel(gather.templates.due).fill('10月10日');
    const download = workbench.page.waitForEvent('download');
    await press(gather.templates.zip);
    const saved = await download;
    expect(saved.suggestedFilename()).toBe('南通市_2017-09_填报模板.zip');
    expect((await bytesOf(saved)).length).toBeGreaterThan(50_000);
    await workbench.screenshot('gather-1-templates');
    await pane.getByText(gather.templates.title).click();
  });

  it('lets the keyboard through its tabs', async () => {
    const pane = await workbench.pane();
    await pane.getByRole('button', { name: text.header.refresh }).focus();
    const seen: string[] = [];
    for (let step = 0; step < 10; step += 1) {
      await workbench.page.keyboard.press('Tab');
      // A tab holds its name once more, unseen, at its bold width.
      seen.push(await pane.evaluate(() => (document.activeElement as HTMLElement).innerText));
    }
    expect(seen).toEqual(expect.arrayContaining([text.pages.gather, gather.files.choose]));
  });

  it('reads twelve files, with the help of workers, and gives each its verdict', async () => {
    const pane = await workbench.pane();
    await pane.getByLabel(gather.who).fill('王科');
    await drop(files);
    await pane
      .getByText(gather.summary({ accepted: 8, asks: 2, refused: 2, skipped: 0 }))
      .waitFor();
    const others = pane.getByRole('list', { name: gather.filesTitle });
    const rows = await others.getByRole('listitem').allTextContents();
    expect(rows).toHaveLength(4);
    expect(rows.join('\n')).toContain('有密码');
    expect(rows.join('\n')).toContain('请取消密码后重报');
    expect(rows.join('\n')).toContain('这是 2016 年的模板');
    await workbench.screenshot('gather-2-verdicts');
  });

  it('asks which of two files counts, and shows what would change', async () => {
    const pane = await workbench.pane();
    const haimen = pane.locator('[data-district=haimen]');
    await haimen.getByText(gather.preview.twoFiles('海门')).waitFor();
    const haian = pane.locator('[data-district=haian]');
    await haian.getByText(gather.preview.show).click();
    expect(await haian.textContent()).toContain(`2000 → ${goodFigures('haian')['1']}`);
    await haimen.scrollIntoViewIfNeeded();
    await workbench.screenshot('gather-3-preview');
    await haimen.getByLabel(gather.preview.pick('海门-最终.xlsx')).check();
  });

  it('writes all of it at once, after a click', async () => {
    const pane = await workbench.pane();
    await expect(entries()).resolves.toEqual(before);
    const sheet = '完成 2017-09';
    await press(gather.write(dueIn(plan), sheet));
    await pane
      .getByText(gather.written(dueIn(plan)))
      .first()
      .waitFor();
    const after = await entries();
    for (const { id } of plan.districts) {
      const figures = { ...goodFigures(id), ...(id === 'haimen' && { '1': 5587 }) };
      for (const [measure, figure] of Object.entries(figures)) {
        expect([id, measure, Number(after[cellKey(measure, id)])]).toEqual([id, measure, figure]);
      }
    }
    await workbench.screenshot('gather-4-written');
  });

  it('keeps a record of each file', async () => {
    const { page } = workbench;
    const lines = await page.evaluate(() => {
      const workbook = window.workbench!.engine.facade.getActiveWorkbook()!;
      return workbook.getSheetByName('报送记录')!.getDataRange().getDisplayValues();
    });
    expect(lines).toHaveLength(10);
    expect(lines.map((line) => line.join(' ')).join('\n')).toContain('海门-最终.xlsx');
    expect(lines[1]!.join(' ')).toMatch(/[0-9a-f]{64}/);
  });

  it('says that nothing is new when the same files come again', async () => {
    const pane = await workbench.pane();
    const reading = pane.getByText(
      gather.summary({ accepted: 8, asks: 2, refused: 2, skipped: 0 }),
    );
    await press(gather.files.again);
    await reading.waitFor({ state: 'detached' });
    await drop(files);
    await reading.waitFor();
    await pane
      .locator('[data-district=haimen]')
      .getByLabel(gather.preview.pick('海门-最终.xlsx'))
      .check();
    await pane.getByText(gather.nothing).waitFor();
  });

  it('offers a reminder that can be copied', async () => {
    const pane = await workbench.pane();
    const reminder = pane.getByRole('textbox', { name: gather.reporting.text });
    await reminder.scrollIntoViewIfNeeded();
    expect(await reminder.inputValue()).toContain('应报 9 个单位，已报 9 个');
    await workbench.screenshot('gather-5-reporting');
  });

  it('brings every cell back after a look at it', async () => {
    const pane = await workbench.pane();
    await pane.getByRole('button', { name: messages.pane.restore.open }).click();
    await pane.getByRole('button', { name: messages.restore.look }).first().click();
    await pane.getByText(messages.restore.preview.cells(dueIn(plan))).waitFor();
    await workbench.screenshot('gather-6-restore');
    await pane.getByRole('button', { name: messages.restore.preview.confirm, exact: true }).click();
    await pane
      .getByText(messages.restore.done(dueIn(plan), 0))
      .first()
      .waitFor();
    await pane.getByRole('button', { name: messages.restore.back }).click();
    await expect(entries()).resolves.toEqual(before);
  });

  it('says what is wrong with a file, leaves that out, and makes a slip to send back', async () => {
    const pane = await workbench.pane();
    await press(gather.files.again);
    const faulty = { ...goodFigures('rudong'), '2': 9_999, '10': { text: '约120家' }, '11': null };
    await drop([{ name: '如东.xlsx', bytes: await templateBytes('rudong', faulty) }]);
    const rudong = pane.locator('[data-district=rudong]');
    await rudong.getByText(gather.preview.faulty(3)).waitFor();
    await pane.getByText(gather.nothingTaken).waitFor();
    await rudong.getByText(gather.preview.show).click();
    await rudong.scrollIntoViewIfNeeded();
    await workbench.screenshot('gather-7-faults');
    await rudong.getByRole('button', { name: gather.preview.confirm }).click();
    await pane.getByRole('button', { name: gather.write(23, '完成 2017-09') }).waitFor();
    await pane.getByLabel(gather.slips.until).fill('10月12日');
    const download = workbench.page.waitForEvent('download');
    await press('如东');
    const saved = await download;
    expect(saved.suggestedFilename()).toBe('如东_2017-09_退回单.xlsx');
    await pane.getByLabel(gather.slips.until).scrollIntoViewIfNeeded();
    await workbench.screenshot('gather-8-slips');
    const outcome = readBook(new Uint8Array(await bytesOf(saved)));
    expect(outcome.ok && outcome.book.sheets[0]!.name).toBe('退回单');
  });

  it('reads back a template that it saved', async () => {
    const pane = await workbench.pane();
    await pane.getByText(gather.templates.title).click();
    await pane.getByLabel(gather.templates.district).selectOption('haimen');
    const download = workbench.page.waitForEvent('download');
    await press(gather.templates.file);
    const saved = await download;
    expect(saved.suggestedFilename()).toBe('海门_2017-09_填报.xlsx');
    const outcome = readBook(new Uint8Array(await bytesOf(saved)));
    expect(outcome.ok && outcome.book.sheets.map(({ name }) => name)).toEqual(['填报', '_标识']);
  });

  it('opens a template in a window of its own, with a pane of its own', async () => {
    const pane = await workbench.pane();
    await pane.getByRole('tab', { name: text.pages.gather }).click();
    const district = pane.getByLabel(gather.templates.district);
    if (!(await district.isVisible())) await pane.getByText(gather.templates.title).click();
    await district.selectOption('haimen');
    const opened = workbench.page.context().waitForEvent('page');
    await press(gather.templates.open);
    const page = await opened;
    await page.locator('#file-name', { hasText: '工作簿2' }).waitFor();
    await page.locator('[data-u-comp=slide-tab-item]').filter({ hasText: '填报' }).waitFor();
    await page.frameLocator('#pane iframe').getByText(text.header.noPlan).waitFor();
    await page.close();
  });

  it('did all that without an error and without a request to elsewhere', () => {
    expect(workbench.complaints).toEqual([]);
  });
});

import type { Locator } from 'playwright-core';
import { encryptedFile } from '../files/encrypted';
import { goodFigures } from '../files/submissions';
import { plan, september, templateBytes } from '../files/templates';
import { messagesFor } from '../../src/messages';
import { sheetNames } from '../../src/sheets/labels';
import { expectPicture, rowsOf } from '../support/pictures';
import { describeWith } from '../support/programs';
import { dropFiles, type DroppedFile } from './support/drop';
import { cellOf, goTo, openSheet, settled, shownIn, typeInto } from './support/grid';
import { paneWords } from './support/paneWords';
import { openWorkbench, type OpenWorkbench } from './support/workbench';

const texts = messagesFor('zh-CN');
const { pane: text, gather, check, notice, revision, summary } = texts;
const DRAFT = sheetNames.planDraft;
const ACTUAL = 'ipt_actual_2017_09';
const ENTRIES = sheetNames.period(september);
const COMPLETION = sheetNames.completion(september);

/** Small enough to be read where a page is 900 pixels wide, large enough for a sheet beside the pane. */
const WINDOW = { width: 1120, height: 720 };

/** 海门 in January–September 2017, as published. */
const HAIMEN = { '1': 5587, '4': 1901, '5': 221, '7': 20.48, '8': 85 };

/** Seven that are good, one with a password, and 海门 twice. */
async function filesOfDistricts(): Promise<DroppedFile[]> {
  const fileOf = async (id: string, name: string, more: object = {}): Promise<DroppedFile> => ({
    name,
    bytes: await templateBytes(id, { ...goodFigures(id), ...more }),
  });
  const good = plan.districts.filter(({ id }) => !['haimen', 'qidong'].includes(id));
  return Promise.all([
    ...good.map(({ id, name }) => fileOf(id, `${name}_2017-09_填报.xlsx`)),
    fileOf('haimen', '海门_2017-09_填报.xlsx', HAIMEN),
    fileOf('haimen', '海门（更正）.xlsx', { ...HAIMEN, '2': 1620 }),
    { name: '启东（加密）.xlsx', bytes: encryptedFile() },
  ]);
}

describeWith(['chromium'], 'the eight tasks of the handbook, done as it says', () => {
  let workbench: OpenWorkbench;
  /** The bar above the ribbon belongs to the workbench; Excel has its own. */
  let bar = 0;

  beforeAll(async () => {
    workbench = await openWorkbench({
      window: WINDOW,
      scale: 1.25,
      today: '2017-10-09',
      everyFrame: true,
    });
    const { page } = workbench;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    bar = (await page.locator('#ribbon').boundingBox())!.y;
  });
  afterAll(() => workbench.close());

  const ribbon = (name: string) =>
    workbench.page.locator('#ribbon').getByRole('button', { name, exact: true });
  const press = async (name: string): Promise<void> => {
    const pane = await workbench.pane();
    await pane.getByRole('button', { name, exact: true }).first().click();
  };

  /** Brings a heading to the top of the pane. */
  const show = (heading: Locator) => heading.evaluate((element) => element.scrollIntoView());

  /** Fails where the picture in the documentation shows something else than the screen does now. */
  async function picture(name: string, sheet: string, area: string, top = bar): Promise<void> {
    const { page } = workbench;
    await settled(page);
    const { width, height } = WINDOW;
    const clip = { x: 0, y: top, width, height: height - top };
    const png = await page.screenshot({ clip, animations: 'disabled' });
    await expectPicture(`${name}.png`, png, {
      pane: await paneWords(workbench),
      sheet: rowsOf(await shownIn(page, sheet, area)),
    });
  }

  it('1: inserts the target sheet', async () => {
    await press(text.plan.insert);
    await press(text.preview.confirm(3));
    await (await workbench.pane()).locator('[data-focus=result]').waitFor();
    await picture('handbook/1-target', sheetNames.target, 'A1:M8');
  });

  it('2: adds a period', async () => {
    const pane = await workbench.pane();
    await press(text.months.create(september));
    await press(text.preview.confirm(2));
    await pane.locator('[data-focus=result]').getByText(ENTRIES, { exact: true }).waitFor();
    await openSheet(workbench.page, ENTRIES);
    await picture('handbook/2-period', ENTRIES, 'A1:M8');
  });

  it('3: makes the templates', async () => {
    await ribbon('汇集').click();
    const pane = await workbench.pane();
    await pane.getByText(gather.templates.title).click();
    await pane.getByLabel(gather.templates.due).fill('10月10日');
    const download = workbench.page.waitForEvent('download');
    await press(gather.templates.zip);
    await download;
    await pane.getByText(gather.templates.saved('南通市_2017-09_填报模板.zip')).waitFor();
    await picture('handbook/3-templates', ENTRIES, 'A1:M8');
  });

  it('4: gathers what came back', async () => {
    const pane = await workbench.pane();
    await pane.getByText(gather.templates.title).click();
    await pane.getByLabel(gather.who).fill('王科');
    await dropFiles(pane, await filesOfDistricts());
    await pane.getByRole('list', { name: gather.filesTitle }).waitFor();
    await pane
      .locator('[data-district=haimen]')
      .getByLabel(gather.preview.pick('海门（更正）.xlsx'))
      .check();
    const write = pane.getByRole('button', { name: /^写入 \d+ 个数/ });
    await write.waitFor();
    await show(pane.getByRole('heading', { name: gather.files.title }));
    await picture('handbook/4-gather', ENTRIES, 'A1:M8');
    await write.click();
    await pane
      .getByText(/^已写入 \d+ 个数/)
      .first()
      .waitFor();
  });

  it('5: checks and mends', async () => {
    const { page } = workbench;
    await openSheet(page, ENTRIES);
    for (const [row, column, pasted] of [
      ['14a', '如东', '8/2000'],
      ['3', '如皋', '75%'],
      ['4', '崇川', '约１２００'],
      ['7', '通州', '-3'],
    ] as const) {
      const { address } = await cellOf(page, ACTUAL, row, column);
      await goTo(page, address);
      await page.evaluate((copied) => navigator.clipboard.writeText(copied), pasted);
      await page.keyboard.press('Control+v');
    }
    await goTo(page, 'D4');
    await ribbon('检查').click();
    const pane = await workbench.pane();
    const percent = await cellOf(page, ACTUAL, '3', '如皋');
    await pane.getByTitle(check.goTo(`${ENTRIES} ${percent.address}`)).click();
    await picture('handbook/5-check', ENTRIES, 'A3:M17');
    await pane.getByRole('button', { name: /^采用全部建议/ }).click();
    await pane.getByRole('button', { name: /^改动 \d+ 个单元格/ }).click();
    await pane
      .getByText(/^已改动 \d+ 个单元格/)
      .first()
      .waitFor();
    // What was a date before it was pasted, and what nobody can guess.
    await typeInto(page, (await cellOf(page, ACTUAL, '14a', '如东')).address, '6');
    await typeInto(page, (await cellOf(page, ACTUAL, '7', '通州')).address, '17.86');
  });

  it('6: writes the summary', async () => {
    await ribbon('汇总').click();
    const pane = await workbench.pane();
    await press(summary.write.prepare);
    await pane.getByRole('button', { name: /^写入 \d+ 张工作表/ }).click();
    await pane.getByText(text.result.title(18)).first().waitFor();
    await press('汇总 2017-09');
    // The link has brought the page to the front, with its table selected.
    await workbench.page.waitForFunction(() => {
      const sheet = window.workbench!.engine.facade.getActiveWorkbook()!.getActiveSheet();
      const selected = sheet.getActiveRange()?.getA1Notation() ?? '';
      return sheet.getSheetName() === '汇总 2017-09' && /^A4:/.test(selected);
    });
    await goTo(workbench.page, 'A1');
    await show(pane.getByRole('heading', { name: summary.ranking.title }));
    await picture('handbook/6-summary', '汇总 2017-09', 'A1:J12');
  });

  it('7: begins the next year', async () => {
    const pane = await workbench.pane();
    await pane.getByRole('tab', { name: text.pages.year }).click();
    await press(notice.page.begin);
    await press(notice.page.startFrom(2017, 2018));
    await press(notice.page.write);
    await press(text.preview.confirm(2));
    await pane.getByText(notice.page.again).waitFor();
    await show(pane.getByRole('heading', { name: notice.page.title }));
    await picture('handbook/7-next-year', DRAFT, 'A2:R8');
  });

  it('8: corrects the plan in force', async () => {
    const { page } = workbench;
    const pane = await workbench.pane();
    await press(revision.begin(2017));
    await press(notice.page.write);
    // That of the next year is there as well.
    await press(notice.page.older.keep(`${DRAFT} (2)`));
    await pane.getByText(`${DRAFT} (2)`, { exact: true }).first().waitFor();
    // 市开发区's 4000 applications were to be 4200.
    await goTo(page, 'X3');
    await typeInto(page, 'V3', '4200');
    await typeInto(page, 'W3', '35200');
    await press(notice.page.again);
    await press(revision.compare);
    await pane.getByLabel(revision.why).fill('更正印刷错误');
    await show(pane.getByRole('heading', { name: revision.title(2) }));
    await picture('handbook/8-correct', `${DRAFT} (2)`, 'A2:R8');
    await press(revision.confirm);
    await pane.getByText(revision.done(2)).first().waitFor();
  });

  it('and there is the workbench, with completion as formulas', async () => {
    const { page } = workbench;
    await openSheet(page, COMPLETION);
    await goTo(page, 'G4');
    await (await workbench.pane()).getByRole('tab', { name: text.pages.year }).click();
    await picture('workbench', COMPLETION, 'A1:N12', 0);
  });

  it('did all that without an error and without a request to elsewhere', () => {
    expect(workbench.complaints).toEqual([]);
  });
});

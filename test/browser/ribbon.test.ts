import type { Page } from 'playwright-core';
import { describeWith } from '../support/programs';
import { openWorkbench, type OpenWorkbench } from './support/workbench';

describeWith(['chromium'], "every button of the add-in's ribbon", () => {
  let workbench: OpenWorkbench;
  let page: Page;

  beforeAll(async () => {
    workbench = await openWorkbench();
    page = workbench.page;
  });
  afterAll(async () => {
    await workbench?.close();
  });

  const press = (name: string) =>
    page.locator('#ribbon').getByRole('button', { name, exact: true }).click();
  const choose = async (name: string) => {
    await press('填报期');
    await page.getByRole('menuitem', { name, exact: true }).click();
  };
  const tabs = () =>
    page.evaluate(() =>
      window
        .workbench!.engine.facade.getActiveWorkbook()!
        .getSheets()
        .filter((sheet) => !sheet.isSheetHidden())
        .map((sheet) => sheet.getSheetName()),
    );
  const inFront = () =>
    page.evaluate(() =>
      window.workbench!.engine.facade.getActiveWorkbook()!.getActiveSheet().getSheetName(),
    );
  const atRest = (name: string) =>
    page.waitForFunction(
      (label) =>
        [...document.querySelectorAll<HTMLButtonElement>('#ribbon button')].find((one) =>
          one.textContent?.startsWith(label),
        )?.disabled === false,
      name,
    );
  const notice = async () => {
    const dialog = page.locator('dialog.office-dialog');
    const text = await dialog.frameLocator('iframe').locator('#notice h1').textContent();
    await dialog.getByRole('button', { name: '关闭对话框' }).click();
    await dialog.waitFor({ state: 'detached' });
    return text;
  };
  const paneAt = async (name: string) => {
    const pane = await workbench.pane();
    await pane.getByRole('tab', { name, selected: true }).waitFor();
    return pane;
  };

  it('explains itself to whoever rests on it', async () => {
    const button = page.locator('#ribbon').getByRole('button', { name: '检查', exact: true });
    await button.hover();
    const tip = page.getByRole('tooltip');
    await tip.waitFor();
    expect(await tip.textContent()).toContain('检查填报数据');
    await workbench.screenshot('ribbon-tip');
    await page.mouse.move(600, 500);
  });

  it('refuses a period where there is no target sheet, and says so in a dialog', async () => {
    await choose('新建下一期');
    await page.locator('dialog.office-dialog').waitFor();
    await workbench.screenshot('ribbon-notice');
    expect(await notice()).toBe('还没有插入目标表');
    expect(await tabs()).toEqual(['Sheet1']);
  });

  it('inserts the target sheet, and shows it when it is there', async () => {
    await press('目标表');
    await page.waitForFunction(() =>
      window.workbench!.engine.facade.getActiveWorkbook()!.getSheetByName('目标'),
    );
    await atRest('目标表');
    expect(await tabs()).toEqual(['Sheet1', '目标']);
    await page.evaluate(() => {
      const workbook = window.workbench!.engine.facade.getActiveWorkbook()!;
      workbook.setActiveSheet(workbook.getSheetByName('Sheet1')!);
    });
    await press('目标表');
    await page.waitForFunction(
      () =>
        window.workbench!.engine.facade.getActiveWorkbook()!.getActiveSheet().getSheetName() ===
        '目标',
    );
    await atRest('目标表');
    expect(await tabs()).toEqual(['Sheet1', '目标']);
  });

  it('makes the next period without the pane', async () => {
    await choose('新建下一期');
    await page.waitForFunction(
      () =>
        window.workbench!.engine.facade.getActiveWorkbook()!.getActiveSheet().getSheetName() ===
        '完成 2017-12',
    );
    expect(await tabs()).toEqual(['Sheet1', '目标', '完成 2017-12', '完成率 2017-12']);
    expect(await inFront()).toBe('完成 2017-12');
  });

  it.each(['汇集', '检查', '汇总'])('opens the pane at 「%s」', async (name) => {
    await press(name);
    expect((await paneAt(name)).url()).toContain('?page=');
  });

  it('opens the pane at the choice of a month', async () => {
    await page.getByRole('button', { name: '关闭任务窗格' }).click();
    await choose('选择月份…');
    const pane = await paneAt('年度');
    await pane.getByRole('radio').first().waitFor({ state: 'attached' });
    await workbench.screenshot('ribbon-period');
  });

  it('opens the pane where the work stands', async () => {
    await press('打开窗格');
    const pane = await workbench.pane();
    await pane.getByRole('tab').first().waitFor();
    expect(pane.url()).toMatch(/pane-embedded\.html$/);
  });

  it('opens the handbook, which is the add-in’s own', async () => {
    await press('使用手册');
    const dialog = page.locator('dialog.office-dialog');
    await dialog.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor();
    await workbench.screenshot('ribbon-handbook');
    await dialog.getByRole('button', { name: '关闭对话框' }).click();
  });

  it('had nothing else happen', () => {
    // A page that is left gives up what it was still loading; a file that is not there would show as 404.
    expect(workbench.complaints.filter((text) => !text.startsWith('failed:'))).toEqual([]);
  });
});

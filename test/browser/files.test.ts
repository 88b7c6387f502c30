import { readWorkbook } from '../../src/host/xlsx';
import { messagesFor } from '../../src/messages';
import { describeWith } from '../support/programs';
import { bytesOf } from './support/download';
import { eventually, goTo, typeInto } from './support/grid';
import { openWorkbench, type OpenWorkbench } from './support/workbench';

describeWith(['chromium'], 'files in the workbench', () => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await openWorkbench();
  });
  afterAll(() => workbench.close());

  it('says in Chinese why a broken file cannot be opened, and keeps the workbook', async () => {
    const { page } = workbench;
    await typeInto(page, 'B2', '留着');
    await typeInto(page, 'B3', '5587');
    await expect(page.locator('#file-state').textContent()).resolves.toBe('未保存');
    await workbench.openFile('报送表.xlsx', Buffer.from('<html>不是工作簿</html>'));
    const alert = page.getByRole('alert');
    await alert.waitFor();
    await expect(alert.textContent()).resolves.toContain(
      '打不开「报送表.xlsx」：它不是 Excel 工作簿',
    );
    await workbench.screenshot('workbench-broken-file');
    await expect(page.locator('#file-name').textContent()).resolves.toBe('工作簿1');
    await page.getByRole('button', { name: '知道了' }).click();
    await alert.waitFor({ state: 'detached' });
  });

  it('saves what was typed into a workbook that opens again', async () => {
    const { page } = workbench;
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '保存 .xlsx' }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe('工作簿1.xlsx');
    const bytes = await bytesOf(saved);
    await expect(page.locator('#file-state').textContent()).resolves.toBe('');

    const { sheetOrder, sheets } = await readWorkbook(bytes, '工作簿1');
    const cells = sheets[sheetOrder[0]!]!.cellData!;
    expect(cells[1]![1]).toMatchObject({ v: '留着' });
    expect(cells[2]![1]).toMatchObject({ v: 5587 });

    await workbench.openFile('又打开.xlsx', bytes);
    await page.waitForFunction(() => document.title === '又打开 · 工作台');
    await workbench.screenshot('workbench-reopened');
  });

  it('asks before it throws away what was not saved', async () => {
    const { page } = workbench;
    await typeInto(page, 'C5', '未保存的');
    await page.getByRole('button', { name: '新建' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('「又打开」有未保存的更改').waitFor();
    await workbench.screenshot('workbench-unsaved');
    await dialog.getByRole('button', { name: '取消' }).click();
    await expect(page.locator('#file-name').textContent()).resolves.toBe('又打开');

    await page.getByRole('button', { name: '新建' }).click();
    await dialog.getByRole('button', { name: '不保存' }).click();
    await page.waitForFunction(() => document.title === '工作簿1 · 工作台');
    const insert = messagesFor('zh-CN').pane.plan.insert;
    await (await workbench.pane()).getByRole('button', { name: insert }).waitFor();
  });

  it('opens the pane while somebody types, and again and again', async () => {
    const { page } = workbench;
    const edit = (editing: boolean) =>
      page.evaluate((to) => {
        window.workbench!.host.editing = to;
      }, editing);
    await edit(true);
    await page.locator('#pane iframe').evaluate((frame) => {
      (frame as HTMLIFrameElement).contentWindow!.location.reload();
    });
    for (const editing of [false, true, false, true, false]) {
      await page.waitForTimeout(60);
      await edit(editing);
    }
    const insert = messagesFor('zh-CN').pane.plan.insert;
    await (await workbench.pane()).getByRole('button', { name: insert }).waitFor();
  });

  it('goes on computing after a text with a bracket that is never closed', async () => {
    const { page } = workbench;
    await typeInto(page, 'A1', '通科发[2017');
    await goTo(page, 'A1');
    await typeInto(page, 'A2', '=SUM(3,4)');
    const shown = () =>
      page.evaluate(() =>
        window
          .workbench!.engine.facade.getActiveSheet()!
          .worksheet.getRange('A2')
          .getDisplayValue(),
      );
    await page.evaluate(() => window.workbench!.host.idle());
    expect(await eventually(shown, '7')).toBe('7');
  });

  it('closes the pane and brings it back as it was', async () => {
    const { page } = workbench;
    await page.getByRole('button', { name: '关闭任务窗格' }).click();
    await page.locator('#pane').waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: '任务窗格', exact: true }).click();
    await page.locator('#pane').waitFor();
    const width = () => page.locator('#pane').evaluate((pane) => pane.clientWidth);
    expect(await eventually(width, 350)).toBe(350);
    await page.getByRole('separator').press('ArrowLeft');
    expect(await eventually(width, 360)).toBe(360);
    const overflow = () => page.evaluate(() => document.body.scrollWidth > window.innerWidth);
    await expect(overflow()).resolves.toBe(false);
  });

  it('did all that without an error and without a request to elsewhere', () => {
    expect(workbench.complaints).toEqual([]);
  });
});

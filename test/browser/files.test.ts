import { readFile } from 'node:fs/promises';
import { readWorkbook } from '../../src/host/xlsx';
import { describeWith } from '../support/programs';
import { typeInto } from './support/grid';
import { openWorkbench, type OpenWorkbench } from './support/workbench';

jest.setTimeout(300_000);

describeWith(['chromium'], 'files in the workbench', () => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await openWorkbench();
  });
  afterAll(() => workbench.close());

  const choose = async (name: string, bytes: Buffer): Promise<void> => {
    const chooser = workbench.page.waitForEvent('filechooser');
    await workbench.page.getByRole('button', { name: '打开 .xlsx' }).click();
    await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer: bytes });
  };
  it('says in Chinese why a broken file cannot be opened, and keeps the workbook', async () => {
    const { page } = workbench;
    await typeInto(page, 'B2', '留着');
    await typeInto(page, 'B3', '5587');
    await expect(page.locator('#file-state').textContent()).resolves.toBe('未保存');
    await choose('报送表.xlsx', Buffer.from('<html>不是工作簿</html>'));
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
    const bytes = await readFile(await saved.path());
    await expect(page.locator('#file-state').textContent()).resolves.toBe('');

    const { sheetOrder, sheets } = await readWorkbook(bytes, '工作簿1');
    const cells = sheets[sheetOrder[0]!]!.cellData!;
    expect(cells[1]![1]).toMatchObject({ v: '留着' });
    expect(cells[2]![1]).toMatchObject({ v: 5587 });

    await choose('又打开.xlsx', bytes);
    await page.waitForFunction(() => document.title === '又打开 · 工作台');
    await workbench.screenshot('workbench-reopened');
  });

  it('did all that without an error and without a request to elsewhere', () => {
    expect(workbench.complaints).toEqual([]);
  });
});

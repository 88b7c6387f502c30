import { describeWith } from '../support/programs';
import { foreignWorkbook } from '../host/xlsx/foreign/fixture';
import { bytesOf } from './support/download';
import { eventually, typeInto } from './support/grid';
import { screenshot } from './support/screenshot';
import { openWorkbench, type OpenWorkbench } from './support/workbench';

describeWith(['chromium'], 'what is not saved', () => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await openWorkbench();
  });
  afterAll(() => workbench.close());

  /** The copies that the browser keeps, as text. */
  const copies = () =>
    workbench.page.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          const request = indexedDB.open('workbench', 1);
          request.onupgradeneeded = () =>
            request.result.createObjectStore('unsaved', { keyPath: 'id' });
          request.onsuccess = () => {
            const all = request.result.transaction('unsaved').objectStore('unsaved').getAll();
            all.onsuccess = () => {
              resolve(all.result.map((copy) => JSON.stringify(copy)));
              request.result.close();
            };
          };
        }),
    );
  const kept = async () => (await copies()).length;
  const cell = (address: string) =>
    workbench.page.evaluate(
      (at) =>
        window.workbench!.engine.facade.getActiveSheet()!.worksheet.getRange(at).getDisplayValue(),
      address,
    );
  const offer = () => workbench.page.getByRole('region', { name: '上次未保存的工作簿' });

  it('is offered after the page was loaded again, and comes back as it was', async () => {
    const { page } = workbench;
    expect(await kept()).toBe(0);
    await typeInto(page, 'B2', '没存过');
    await typeInto(page, 'B3', '=6*7');
    // What was typed first may be kept before the rest is there.
    const last = async () => (await copies()).some((copy) => copy.includes('=6*7'));
    expect(await eventually(last, true)).toBe(true);
    await page.reload();
    await offer()
      .getByText(/上次未保存的工作簿（「工作簿1」，\d{4}\//)
      .waitFor();
    await screenshot(page, 'workbench-unsaved-offer');
    await offer().getByRole('button', { name: '恢复' }).click();
    expect(await eventually(() => cell('B3'), '42')).toBe('42');
    expect(await cell('B2')).toBe('没存过');
    await offer().waitFor({ state: 'hidden' });
    await expect(page.locator('#file-state').textContent()).resolves.toBe('未保存');
  });

  it('is offered once more while it is still not saved, and not after it was thrown away', async () => {
    const { page } = workbench;
    expect(await eventually(kept, 1)).toBe(1);
    await page.reload();
    await offer().getByRole('button', { name: '丢弃' }).click();
    expect(await eventually(kept, 0)).toBe(0);
    await page.reload();
    await page.locator('#pane iframe').waitFor();
    await expect(offer().isVisible()).resolves.toBe(false);
  });

  it('is not kept any longer once it is saved; losses are asked about before that', async () => {
    const { page } = workbench;
    await workbench.openFile('外来.xlsx', await foreignWorkbook());
    await page.waitForFunction(() => document.title.includes('外来'));
    await typeInto(page, 'C5', '改过');
    expect(await eventually(kept, 1)).toBe(1);
    await page.getByRole('button', { name: '保存 .xlsx' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('1 个宏').waitFor();
    await screenshot(page, 'workbench-losses');
    await dialog.getByRole('button', { name: '不保存' }).click();
    expect(await kept()).toBe(1);

    await page.getByRole('button', { name: '保存 .xlsx' }).click();
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: '仍要保存' }).click();
    expect((await bytesOf(await download)).length).toBeGreaterThan(1000);
    expect(await eventually(kept, 0)).toBe(0);
  });

  it('did all that without an error', () => expect(workbench.complaints).toEqual([]));
});

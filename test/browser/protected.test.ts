import { describeWith } from '../support/programs';
import { goTo, settled, typeInto } from './support/grid';
import { openWorkbench, type OpenWorkbench } from './support/workbench';

describeWith(['chromium'], 'on a protected sheet a person', () => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await openWorkbench();
    const pane = await workbench.pane();
    await pane.waitForFunction(() => 'Excel' in window && 'run' in Excel);
    await pane.evaluate(() =>
      Excel.run(async ({ workbook }) => {
        const sheet = workbook.worksheets.getFirst();
        sheet.getRange('B2:B4').format.protection.locked = false;
        sheet.protection.protect();
        await workbook.context.sync();
      }),
    );
  });
  afterAll(() => workbench.close());

  const notice = (): Promise<string> =>
    workbench.page.evaluate(() => {
      const bar = document.getElementById('notice');
      return bar === null || bar.hidden ? '' : bar.innerText;
    });
  const valueOf = (address: string): Promise<unknown> =>
    workbench.page.evaluate(
      ([row, column]) =>
        window.workbench?.engine.workbook.getActiveSheet().getCellMatrix().getValue(row, column)
          ?.v ?? null,
      [Number(address.slice(1)) - 1, address.charCodeAt(0) - 65] as const,
    );

  it('may type what looks like a date into an open cell, and no word is said', async () => {
    await typeInto(workbench.page, 'B2', '8/2000');
    await settled(workbench.page);
    expect(await valueOf('B2')).toBe(36739);
    expect(await notice()).toBe('');
  });

  it('is told why a locked cell takes nothing', async () => {
    await goTo(workbench.page, 'C3');
    await workbench.page.keyboard.type('5');
    await workbench.page.waitForFunction(() => document.getElementById('notice')?.hidden === false);
    expect(await notice()).toContain('受保护');
    expect(await valueOf('C3')).toBeNull();
  });
});

import { describeWith } from '../support/programs';
import { eventually, goTo, isInView } from './support/grid';
import { openWorkbench, type OpenWorkbench } from './support/workbench';

describeWith(['chromium'], 'a cell that is selected by the add-in', () => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await openWorkbench();
  });
  afterAll(() => workbench.close());

  /** As the pane does: the sheet to the front, the cell selected, in one request. */
  const select = async (sheet: string, address: string): Promise<void> => {
    const pane = await workbench.pane();
    await pane.waitForFunction(() => 'Excel' in window && 'run' in Excel);
    await pane.evaluate(
      ([name, cell]) =>
        Excel.run(async (context) => {
          const found = context.workbook.worksheets.getItemOrNullObject(name);
          await context.sync();
          const worksheet = found.isNullObject ? context.workbook.worksheets.add(name) : found;
          if (found.isNullObject) worksheet.freezePanes.freezeRows(2);
          worksheet.activate();
          worksheet.getRange(cell).select();
          await context.sync();
        }),
      [sheet, address] as const,
    );
  };
  const inView = (address: string, wanted: boolean): Promise<boolean | null> =>
    eventually(() => isInView(workbench.page, address), wanted);

  it('is brought into view, on the sheet in front as on another', async () => {
    await select('甲', 'A3');
    expect(await inView('T90', false)).toBe(false);
    await select('甲', 'T90');
    expect(await inView('T90', true)).toBe(true);
    await select('乙', 'S80');
    expect(await inView('S80', true)).toBe(true);
    await select('甲', 'A4');
    expect(await inView('A4', true)).toBe(true);
    expect(await inView('T90', false)).toBe(false);
    expect(workbench.complaints).toEqual([]);
  });

  it('stands whole beside frozen columns that are narrower than those behind them, also for who types', async () => {
    const { page } = workbench;
    await select('丙', 'A3');
    const pane = await workbench.pane();
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('丙');
        sheet.getRange('A:C').format.columnWidth = 30;
        sheet.getRange('D:M').format.columnWidth = 110;
        sheet.freezePanes.freezeAt('A1:C2');
        await context.sync();
      }),
    );
    const room = (await page.locator('#sheet').boundingBox())!;
    for (const address of ['O6', 'P40', 'Z3', 'D3', 'N90']) {
      await select('丙', address);
      await goTo(page, address);
      await page.keyboard.type('5');
      await page.waitForFunction(() => window.workbench?.host.editing === true);
      // Univer complains on the console where the room for what is typed lies behind the edge.
      const caret = await page.evaluate(
        () => document.activeElement!.getBoundingClientRect().right,
      );
      expect([address, caret > room.x && caret < room.x + room.width]).toEqual([address, true]);
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => window.workbench?.host.editing === false);
    }
    expect(workbench.complaints).toEqual([]);
  });
});

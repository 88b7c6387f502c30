import type { Frame } from 'playwright-core';
import { messagesFor } from '../../src/messages';
import { describeWith } from '../support/programs';
import { september } from '../files/templates';
import { cellOf, typeInto } from './support/grid';
import { openWorkbench, type OpenWorkbench } from './support/workbench';

const { pane: text, restore } = messagesFor('zh-CN');
const ACTUAL = 'ipt_actual_2017_09';

describeWith(['chromium'], 'what was written is taken back, through the pane in Chromium', () => {
  let workbench: OpenWorkbench;
  let pane: Frame;

  beforeAll(async () => {
    workbench = await openWorkbench({ window: { width: 1000, height: 900 } });
    pane = await workbench.pane();
  });
  afterAll(() => workbench.close());

  const press = (name: string | RegExp): Promise<void> =>
    pane
      .getByRole('button', { name, exact: typeof name === 'string' })
      .first()
      .click();

  it('says that there is nothing yet', async () => {
    await press(text.restore.open);
    await pane.getByText(restore.none).waitFor();
    await workbench.screenshot('restore-1-nothing');
    await press(restore.back);
  });

  it('offers to take back what was just written', async () => {
    await press(text.plan.insert);
    await press(text.preview.confirm(3));
    await pane.getByRole('radio', { name: text.months.month(9), exact: true }).check();
    await press(text.months.create(september));
    await press(text.preview.confirm(2));
    await pane.getByRole('status').getByText(text.result.title(2)).waitFor();
    await workbench.screenshot('restore-2-offer');
    await press(text.restore.offer);
    const what = restore.writes.period({ period: september, sheets: 2 });
    const heading = pane.getByRole('heading', { name: restore.preview.title(what) });
    await heading.waitFor();
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
    await pane.getByText(restore.preview.untouched).first().waitFor();
    await workbench.screenshot('restore-3-sheets');
    await pane.page().keyboard.press('Escape');
  });

  it('lists every write, and says why one cannot be taken back yet', async () => {
    await pane.getByText(restore.writes.target({ year: 2017, sheets: 3 })).waitFor();
    await workbench.screenshot('restore-4-list');
    await pane.getByRole('button', { name: restore.look }).nth(1).click();
    await pane.getByText(restore.obstacle.title).waitFor();
    await workbench.screenshot('restore-5-obstacle');
    expect(await pane.getByRole('button', { name: /删除这/ }).count()).toBe(0);
  });

  it('goes on to what has to be taken back first, and asks twice where somebody has typed since', async () => {
    const { page } = workbench;
    await typeInto(page, (await cellOf(page, ACTUAL, '1', '海门')).address, '5500');
    await pane.getByText(restore.obstacle.first).waitFor();
    await pane.getByRole('button', { name: /新建 2017年9月填报期/ }).click();
    await pane.getByText(restore.preview.changed(1)).waitFor();
    const confirm = pane.getByRole('button', { name: restore.preview.confirmSheets(2) });
    expect(await confirm.isDisabled()).toBe(true);
    await workbench.screenshot('restore-6-typed-since');
    await pane.getByRole('checkbox', { name: restore.preview.accept(1) }).check();
    await confirm.click();
    await pane.getByText(restore.done(0, 2)).first().waitFor();
    await pane.getByText(restore.states.undone).waitFor();
    await workbench.screenshot('restore-7-done');
  });

  it('leaves the pane as the workbook is by then', async () => {
    await press(restore.back);
    await pane.getByText(text.steps.period.now).waitFor();
    expect(workbench.complaints).toEqual([]);
  });
});

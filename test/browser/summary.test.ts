import { strFromU8, unzipSync } from 'fflate';
import { writeBook } from '../../src/files/write/writeBook';
import { messagesFor } from '../../src/messages';
import { serialisePlan } from '../../src/plan/serialisePlan';
import { planSheet } from '../../src/sheets/plan/planSheet';
import { plan2017 } from '../sheets/plans';
import { filledYear, populationsOf } from '../sheets/summary/scenario';
import { yearBook } from '../sheets/summary/yearBook';
import { describeWith } from '../support/programs';
import { bytesOf } from './support/download';
import { cellOf, eventually, openSheet, settled, typeInto } from './support/grid';
import { openWorkbench, type OpenWorkbench } from './support/workbench';
import { measuresOf } from '../../src/plan/measures';

const texts = messagesFor('zh-CN');
const text = texts.summary;
const plan = plan2017;

/** Three periods, filled in; no summary yet. */
async function filledWorkbook(): Promise<Uint8Array> {
  const { base } = yearBook({
    plan,
    periods: filledYear(plan, 20171107, { blanks: 5, silent: 'rudong' }),
    populations: populationsOf(plan),
  });
  return writeBook([...base, planSheet(plan, serialisePlan(plan), '_计划')]);
}

describeWith(['chromium'], 'the summary of September is looked at and written', () => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await openWorkbench();
    await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await workbench.openFile('2017.xlsx', await filledWorkbook());
    // The pane is loaded anew with the workbook.
    await workbench.page.waitForFunction(() => document.title === '2017 · 工作台');
    await settled(workbench.page);
  });
  afterAll(() => workbench.close());

  it('the page shows who leads, who lags and where, by colour and by sign', async () => {
    const pane = await workbench.pane();
    await pane.getByRole('tab', { name: texts.pane.pages.summary }).click();
    const grid = pane.getByRole('grid');
    await grid.waitFor();
    expect(await grid.locator('tbody tr').count()).toBe(measuresOf(plan2017).length);
    expect(await grid.locator('tbody button').count()).toBe(
      measuresOf(plan2017).length * (plan2017.districts.length + 1),
    );
    await workbench.screenshot('summary-1-page');
    await grid.scrollIntoViewIfNeeded();
    await workbench.screenshot('summary-2-map');
  });

  it('arrow keys move in the map, and Enter goes to the cell', async () => {
    const pane = await workbench.pane();
    const first = pane.locator('[data-at="0 0"]');
    await first.focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight']) {
      await workbench.page.keyboard.press(key);
    }
    await workbench.page.keyboard.press('Enter');
    const cell = await cellOf(workbench.page, 'ipt_completion_2017_09', '1', '海门');
    const selected = () =>
      workbench.page.evaluate(
        () =>
          window
            .workbench!.engine.facade.getActiveWorkbook()!
            .getActiveSheet()
            .getActiveRange()
            ?.getA1Notation() ?? '',
      );
    expect(await eventually(selected, cell.address)).toBe(cell.address);
    await workbench.screenshot('summary-3-cell');
  });

  it('what will be written is shown first; then it is there, with its links', async () => {
    const pane = await workbench.pane();
    await pane.getByRole('button', { name: text.write.prepare }).click();
    const confirm = pane.getByRole('button', { name: texts.pane.preview.confirm(18) });
    await confirm.waitFor();
    await confirm.scrollIntoViewIfNeeded();
    await workbench.screenshot('summary-4-preview');
    await confirm.click();
    await pane.getByText(texts.pane.result.title(18)).first().waitFor();
    await workbench.screenshot('summary-5-written');
    await pane.getByRole('button', { name: '汇总 2017-09', exact: true }).first().click();
    await settled(workbench.page);
    await workbench.screenshot('summary-6-city');
  });

  it('the workbench draws the charts over their cells', async () => {
    await openSheet(workbench.page, '图表 2017-09');
    const charts = workbench.page.locator('.charts').getByRole('img');
    expect(await eventually(() => charts.count(), 3)).toBe(3);
    await workbench.screenshot('summary-8-charts');
  });

  it('a figure typed by hand moves the leader’s page without the add-in', async () => {
    const before = await cityCell(workbench, 1, 3);
    await openSheet(workbench.page, '完成 2017-09');
    const cell = await cellOf(workbench.page, 'ipt_actual_2017_09', '1', '海门');
    await typeInto(workbench.page, cell.address, '6200');
    await settled(workbench.page);
    expect(Number(await cityCell(workbench, 1, 3)) - Number(before)).toBe(6200 - 5587);
  });

  it('the bulletin is copied', async () => {
    const pane = await workbench.pane();
    await pane.getByRole('button', { name: text.bulletin.copy }).click();
    await pane.getByText(text.bulletin.copied).waitFor();
    await workbench.screenshot('summary-7-bulletin');
  });

  it('the bulletin is saved as an official document, with its number and in the words of its sheet', async () => {
    const pane = await workbench.pane();
    const { number, date, save, saved, fromSheet } = text.bulletin.document;
    await pane.getByText(fromSheet('通报 2017-09')).waitFor();
    await pane.getByRole('textbox', { name: number }).fill('通科发[2017]45号');
    await pane.getByRole('textbox', { name: date }).fill('2017-10-12');
    const [download] = await Promise.all([
      workbench.page.waitForEvent('download'),
      pane.getByRole('button', { name: save }).click(),
    ]);
    const name = '关于2017年1—9月知识产权目标任务完成情况的通报.docx';
    expect(download.suggestedFilename()).toBe(name);
    await pane.getByText(saved(name)).waitFor();
    await workbench.screenshot('summary-9-document');
    const parts = unzipSync(new Uint8Array(await bytesOf(download)));
    const xml = strFromU8(parts['word/document.xml']!);
    const whole = await cityCell(workbench, 1, 3);
    for (const words of ['通科发〔2017〕45号', '2017年10月12日', '附件2', `>${whole}<`]) {
      expect([words, xml.includes(words)]).toEqual([words, true]);
    }
  });

  it('without a complaint', () => {
    expect(workbench.complaints).toEqual([]);
  });
});

/** A cell of 汇总: the row of an indicator, so many columns from 序号. */
function cityCell({ page }: OpenWorkbench, number: number, column: number): Promise<string> {
  return page.evaluate(
    ([id, across]) => {
      const workbook = window.workbench!.engine.facade.getActiveWorkbook()!;
      const values = workbook.getSheetByName('汇总 2017-09')!.getDataRange().getValues();
      const row = values.find(([first]) => String(first ?? '').replace(/\D/g, '') === String(id));
      return String(row?.[across] ?? '');
    },
    [number, column] as const,
  );
}

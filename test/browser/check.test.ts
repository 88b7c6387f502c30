import { messagesFor } from '../../src/messages';
import { measuresOf } from '../../src/plan/measures';
import { periodOf } from '../../src/plan/period';
import { sheetNames } from '../../src/sheets/labels';
import { blockWith, FAULTS, type Fault } from '../scenarios/check/block';
import { describeWith } from '../support/programs';
import { cellOf, goTo, openSheet, settled, textsOf, typeInto } from './support/grid';
import { openWorkbench, type OpenWorkbench } from './support/workbench';
import { plan2017 as plan } from '../sheets/plans';

const texts = messagesFor('zh-CN');
const text = texts.check;
const PERIOD = periodOf(2017, 9);
const ACTUAL = 'ipt_actual_2017_09';
const ENTRIES = sheetNames.period(PERIOD);

const name = (district: string): string =>
  plan.districts.find(({ id }) => id === district)?.name ?? district;

const mended = (faults: readonly Fault[]) =>
  faults.map((fault) => ({ ...fault, pasted: fault.mended }));

describeWith(['chromium'], 'the entries of a period are pasted, checked and mended', () => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await openWorkbench();
    await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  });
  afterAll(() => workbench.close());

  const press = async (button: string): Promise<void> => {
    const pane = await workbench.pane();
    await pane.getByRole('button', { name: button, exact: true }).click();
  };
  /** The findings on the page, one a card. */
  const cards = async () =>
    (await workbench.pane()).getByRole('tabpanel', { name: texts.pane.pages.check }).locator('li');

  /** Waits until the page says that so many are left, and tells how long it took. */
  async function left(errors: number, warnings: number): Promise<number> {
    const since = Date.now();
    const pane = await workbench.pane();
    await pane
      .getByRole('tabpanel', { name: texts.pane.pages.check })
      .getByRole('status')
      .filter({ hasText: text.summary(errors, warnings, 0) })
      .waitFor({ state: 'attached' });
    return Date.now() - since;
  }

  /** Pastes a table from the clipboard, as from another workbook. */
  async function paste(address: string, table: readonly (readonly unknown[])[]): Promise<void> {
    const { page } = workbench;
    const tsv = table.map((row) => row.join('\t')).join('\n');
    await goTo(page, address);
    await page.evaluate((copied) => navigator.clipboard.writeText(copied), tsv);
    await page.keyboard.press('Control+v');
  }

  it('the period is made, and 检查 opened before anybody has reported', async () => {
    await press(texts.pane.plan.insert);
    await press(texts.pane.preview.confirm(3));
    const pane = await workbench.pane();
    await pane.locator('[data-focus=result]').waitFor();
    await pane.getByRole('radio', { name: texts.pane.months.month(9), exact: true }).check();
    await press(texts.pane.months.create(PERIOD));
    await press(texts.pane.preview.confirm(2));
    await pane.locator('[data-focus=result]').getByText(ENTRIES, { exact: true }).waitFor();
    await press(texts.pane.result.close);
    await pane.getByRole('tab', { name: texts.pane.pages.check }).click();
    await pane.getByText(text.nothingYet).waitFor();
    await openSheet(workbench.page, ENTRIES);
    await workbench.screenshot('check-1-empty');
  });

  it('a table with ten faults gives exactly ten findings', async () => {
    const { address } = await cellOf(workbench.page, ACTUAL, '1', '海安');
    await paste(address, blockWith(FAULTS));
    console.log(`ten findings: ${await left(9, 1)} ms after the key was pressed`);
    const shown = await (await cards()).allInnerTexts();
    expect(shown).toHaveLength(FAULTS.length);
    for (const { district, measure, foundAt = measure } of FAULTS) {
      const cell = await cellOf(workbench.page, ACTUAL, foundAt, name(district));
      const about = shown.filter((card) => card.split('\n').includes(cell.address));
      expect(about).toHaveLength(1);
      expect(about[0]).toContain(name(district));
    }
    await workbench.screenshot('check-2-ten-findings');
  });

  it('a click on a finding selects its cell', async () => {
    const { page } = workbench;
    const pane = await workbench.pane();
    await openSheet(page, sheetNames.target);
    const { address } = await cellOf(page, ACTUAL, '13', '港闸');
    await pane.getByTitle(text.goTo(`${ENTRIES} ${address}`)).click();
    await page.waitForFunction(
      (wanted) =>
        window.workbench!.engine.facade.getActiveWorkbook()?.getActiveRange()?.getA1Notation() ===
        wanted,
      address,
    );
    await workbench.screenshot('check-3-selected');
  });

  it('the suggestions are previewed, old and new, and taken at once', async () => {
    const pane = await workbench.pane();
    await press(text.changeEvery(4));
    await pane.getByRole('heading', { name: text.preview.title(3) }).waitFor();
    // 14b holds a figure that nobody doubts: that goes only where somebody says so.
    await pane.getByText(text.preview.contested(1)).waitFor();
    await expect(pane.getByText(text.preview.change('约１２００', '1200')).count()).resolves.toBe(
      1,
    );
    await workbench.screenshot('check-4-preview');
    await press(text.preview.confirm(3));
    await press(text.changePair('8', '2000'));
    await press(text.preview.confirm(2));
    await left(5, 1);
    await expect((await cards()).count()).resolves.toBe(6);
    await workbench.screenshot('check-5-taken');
    const { page } = workbench;
    await expect(cellOf(page, ACTUAL, '14a', '如东')).resolves.toMatchObject({ text: '8' });
    await expect(cellOf(page, ACTUAL, '14b', '如东')).resolves.toMatchObject({ text: '2000' });
    await expect(cellOf(page, ACTUAL, '3', '如皋')).resolves.toMatchObject({ text: '75.00' });
  });

  it('the list is sorted by district on request, and written as a sheet', async () => {
    const pane = await workbench.pane();
    await pane.getByRole('combobox', { name: text.grouping }).selectOption('district');
    await workbench.screenshot('check-6-by-district');
    await press(text.list.sheet);
    const sheet = `问题清单 ${PERIOD}`;
    await pane.getByText(text.done.sheet(sheet)).first().waitFor();
    await settled(workbench.page);
    await workbench.screenshot('check-7-list');
    await pane.getByRole('combobox', { name: text.grouping }).selectOption('severity');
    await openSheet(workbench.page, ENTRIES);
  });

  it('a doubt is explained, and waits no longer', async () => {
    const pane = await workbench.pane();
    await press(text.explain.open);
    await pane.getByPlaceholder(text.explain.placeholder).fill('新认证的企业，证书已核对');
    await workbench.screenshot('check-8-explain');
    await press(text.explain.save);
    await left(5, 0);
    await pane.getByText(texts.findings.explained('新认证的企业，证书已核对')).waitFor();
  });

  it('one by one the rest is typed right, and each finding goes', async () => {
    const { page } = workbench;
    const rest = FAULTS.filter(({ suggested }) => suggested === null);
    for (const { measure, district, mended: right } of rest) {
      const { address } = await cellOf(page, ACTUAL, measure, name(district));
      await typeInto(page, address, String(right));
    }
    await left(0, 0);
    const pane = await workbench.pane();
    await pane.getByText(text.cleanHint).waitFor();
    await workbench.screenshot('check-9-clean');
  });

  it('the totals are right', async () => {
    const { page } = workbench;
    await settled(page);
    const right = blockWith(mended(FAULTS));
    const textOf = await textsOf(page, ACTUAL);
    for (const [
      index,
      {
        id,
        aggregation,
        quantity: { decimals },
      },
    ] of measuresOf(plan).entries()) {
      if (aggregation.kind !== 'sum') continue;
      // The pair's suggestion brought its other half along.
      if (id === '14a' || id === '14b') continue;
      const numbers = (right[index] ?? []).filter((figure) => typeof figure === 'number');
      const total = numbers.reduce((sum, figure) => sum + figure, 0);
      expect([id, textOf(id, '合计')]).toEqual([id, total.toFixed(decimals)]);
    }
  });

  it('did all that without an error and without a request to elsewhere', () => {
    expect(workbench.complaints).toEqual([]);
  });
});

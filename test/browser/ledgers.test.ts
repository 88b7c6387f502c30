import { messagesFor } from '../../src/messages';
import { companies, company, ledgerFile } from '../files/ledgerFile';
import { september } from '../files/templates';
import { describeWith } from '../support/programs';
import { dropFiles } from './support/drop';
import { openWorkbench, type OpenWorkbench } from './support/workbench';

const SHEET = '台账 专利消零企业';
const { gather, ledgers, pane: text } = messagesFor('zh-CN');

describeWith(
  ['chromium'],
  'ledgers come in with district files, through the pane in Chromium',
  () => {
    let workbench: OpenWorkbench;

    beforeAll(async () => {
      workbench = await openWorkbench();
      await press(text.plan.insert);
      await press(text.preview.confirm(3));
      const pane = await workbench.pane();
      await pane.getByRole('radio', { name: text.months.month(9), exact: true }).check();
      await press(text.months.create(september));
      await press(text.preview.confirm(2));
      await pane.getByRole('status').getByText(text.result.title(2)).waitFor();
      await pane.getByRole('tab', { name: text.pages.gather }).click();
    });
    afterAll(() => workbench.close());

    const press = async (name: string): Promise<void> => {
      const pane = await workbench.pane();
      await pane.getByRole('button', { name, exact: true }).first().click();
    };

    it('shows what rows would change, and what is wrong with them', async () => {
      const pane = await workbench.pane();
      await dropFiles(pane, [
        await ledgerFile('haian', september, companies(1, 3)),
        await ledgerFile('rugao', september, [company(11), company(2)], 5),
      ]);
      const rugao = pane.locator('[data-district=rugao]');
      await rugao.getByText(gather.preview.show).click();
      const said = await rugao.textContent();
      const counts = { added: 2, changed: 0, back: 0, gone: 0, unchanged: 0 };
      expect(said).toContain(ledgers.preview('专利消零企业', counts));
      expect(said).toContain('海安第 7 行也报了');
      expect(said).toContain('填了 5，台账是 2');
      await rugao.scrollIntoViewIfNeeded();
      await workbench.screenshot('ledgers-1-preview');
    });

    it('writes them to 台账, and leads there', async () => {
      const pane = await workbench.pane();
      await pane.getByRole('button', { name: /台账 5 行$/ }).click();
      await pane.getByText(gather.openLedger('专利消零企业')).click();
      await workbench.page.getByText('台账 专利消零企业').first().waitFor();
      await workbench.screenshot('ledgers-2-written');
    });

    it('leads from the selected figure to its rows, and back to all of them', async () => {
      const pane = await workbench.pane();
      await pane.getByRole('tab', { name: text.pages.check }).click();
      const differing = pane.getByRole('button', { name: ledgers.evidence.rows });
      await differing.first().click();
      await pane.getByText(ledgers.evidence.shown(SHEET)).waitFor();
      await differing.first().scrollIntoViewIfNeeded();
      await workbench.screenshot('ledgers-3-filtered');
      await pane.getByRole('button', { name: ledgers.evidence.all }).click();
      await pane.getByText(ledgers.evidence.allShown).waitFor();
    });

    it('saves all of it as a file', async () => {
      const pane = await workbench.pane();
      await pane.getByRole('tab', { name: text.pages.gather }).click();
      await pane.getByText(ledgers.kept.title).click();
      const download = workbench.page.waitForEvent('download');
      await press(ledgers.kept.export);
      expect((await download).suggestedFilename()).toBe('2017年9月台账（全部）.xlsx');
      await pane.getByText(ledgers.kept.exported('2017年9月台账（全部）.xlsx', 5, 0)).waitFor();
    });

    it('clears it, once it was said what goes', async () => {
      const pane = await workbench.pane();
      await press(ledgers.kept.clear);
      await pane.getByText(ledgers.kept.goes).scrollIntoViewIfNeeded();
      await workbench.screenshot('ledgers-4-ask');
      await press(ledgers.kept.confirm(5));
      await pane.getByText(ledgers.kept.cleared(5)).waitFor();
      await workbench.screenshot('ledgers-5-cleared');
    });
  },
);

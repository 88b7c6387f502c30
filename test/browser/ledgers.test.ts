import { messagesFor } from '../../src/messages';
import { companies, company, ledgerFile } from '../files/ledgerFile';
import { september } from '../files/templates';
import { describeWith } from '../support/programs';
import { dropFiles } from './support/drop';
import { openWorkbench, type OpenWorkbench } from './support/workbench';

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
  },
);

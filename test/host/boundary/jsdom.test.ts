/** @jest-environment ./test/support/page.ts */
import { openWorkbook, type OpenWorkbook } from '../../../src/host/node';

let book: OpenWorkbook;
beforeAll(async () => {
  // What an earlier page without Excel left behind; it must not keep Office.js from becoming ready.
  sessionStorage.setItem('hostInfoValue', 'Word$Web$16.00$en-us');
  book = await openWorkbook({
    documentUrl: 'C:\\目标.xlsx',
    theme: {
      bodyBackgroundColor: '#102030',
      bodyForegroundColor: '#FFFFFF',
      controlBackgroundColor: '#0A0B0C',
      controlForegroundColor: '#FFFFFF',
    },
  });
});
afterAll(() => book.dispose());

describe('Office.js in a window with a DOM', () => {
  it('knows its host, document and language', async () => {
    const info = await Office.onReady();
    expect(info).toMatchObject({ host: 'Excel', platform: 'PC' });
    expect(Office.context.displayLanguage).toBe('zh-CN');
    expect(Office.context.document.url).toBe('C:\\目标.xlsx');
    expect(Office.context.officeTheme).toMatchObject({
      bodyBackgroundColor: '#102030',
      controlBackgroundColor: '#0a0b0c',
    });
  });

  it('works on the workbook', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A2');
      range.values = [['8/2000'], ['=2017+1']];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[36739], [2018]]);
    });
  });

  it('hears events', async () => {
    const heard = new Promise<string>((resolve) => {
      void Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').onChanged.add((event) => {
          resolve(event.address);
          return Promise.resolve();
        });
        await context.sync();
        await book.host.typeInto('Sheet1', 'C3', '1');
      });
    });
    expect(await heard).toBe('C3');
  });

  it('keeps settings of the document', async () => {
    Office.context.document.settings.set('k', { a: 1 });
    await new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
    Office.context.document.settings.set('k', null);
    await new Promise((resolve) => Office.context.document.settings.refreshAsync(resolve));
    expect(Office.context.document.settings.get('k')).toEqual({ a: 1 });
  });

  it('is not answered any more once its page is gone', async () => {
    const context = new Excel.RequestContext();
    context.workbook.worksheets.getItem('Sheet1').load('name');
    let isAnswered = false;
    void context.sync().then(() => (isAnswered = true));
    window.dispatchEvent(new Event('pagehide'));
    await book.host.idle();
    expect(isAnswered).toBe(false);
  });
});

import { openWorkbook, press, type OpenWorkbook } from '../../../src/host/node';
import { Dialogs, type DialogRequest } from '../../../src/host/boundary/dialogs';

let book: OpenWorkbook;
beforeAll(async () => {
  book = await openWorkbook();
});
afterAll(() => book.dispose());

describe('a button of the ribbon', () => {
  it('runs the function that the page gave to Office.js, until that says it is done', async () => {
    const heard: string[] = [];
    Office.actions.associate('fillA1', async (event: Office.AddinCommands.Event) => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[7]];
        await context.sync();
      });
      heard.push('written');
      event.completed();
    });
    await press('fillA1');
    expect(heard).toEqual(['written']);
    await press('fillA1');
    expect(heard).toEqual(['written', 'written']);
  });

  it('says so where the page knows no such function', async () => {
    await expect(press('nobody')).rejects.toThrow('nobody is no function of the page');
  });
});

describe('a dialog', () => {
  const REQUEST = { url: 'https://addin.example/help.html', width: 60, height: 80 };

  function screen() {
    const shown: DialogRequest[] = [];
    const closers: (() => void)[] = [];
    const dismissed: string[] = [];
    const dialogs = new Dialogs({
      open(request, closed) {
        shown.push(request);
        closers.push(closed);
        return () => dismissed.push(request.url);
      },
    });
    return { dialogs, shown, closers, dismissed };
  }

  it('is one at a time, and free again once the user closed it', () => {
    const { dialogs, shown, closers } = screen();
    const heard: unknown[] = [];
    const open = () =>
      dialogs.open(JSON.stringify(REQUEST), (id, args) => heard.push([id, args.toArray()]));
    expect([open(), open()]).toEqual([0, 12_007]);
    expect(shown).toMatchObject([REQUEST]);
    closers[0]!();
    expect(heard).toEqual([[10, [12_006]]]);
    expect(open()).toBe(0);
  });

  it('is closed by the page that opened it', () => {
    const { dialogs, dismissed } = screen();
    dialogs.open(JSON.stringify(REQUEST), () => undefined);
    dialogs.dismiss();
    expect(dismissed).toEqual([REQUEST.url]);
  });
});

import { openWorkbook, type OpenWorkbook } from '../../../src/host/node';

let book: OpenWorkbook;
afterEach(() => book.dispose());

const bytes = new Uint8Array([0x50, 0x4b, 3, 4, 0, 255]);
const base64 = Buffer.from(bytes).toString('base64');

describe('a workbook in a window of its own', () => {
  it('is opened from its bytes', async () => {
    const opened: (Uint8Array | null)[] = [];
    book = await openWorkbook({ openWindow: (file) => opened.push(file) });
    await Excel.createWorkbook(base64);
    expect(opened).toEqual([bytes]);
  });

  it('is empty when no file is given', async () => {
    const opened: (Uint8Array | null)[] = [];
    book = await openWorkbook({ openWindow: (file) => opened.push(file) });
    await Excel.createWorkbook();
    expect(opened).toEqual([null]);
  });

  it('is refused when its file is not base64', async () => {
    book = await openWorkbook({ openWindow: () => undefined });
    await expect(Excel.createWorkbook('§')).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('is refused by its name where the host has no windows', async () => {
    book = await openWorkbook();
    await expect(Excel.createWorkbook(base64)).rejects.toMatchObject({ code: 'ApiNotFound' });
  });

  it('is refused below ExcelApi 1.8', async () => {
    book = await openWorkbook({
      requirements: { ExcelApi: '1.7' },
      openWindow: () => undefined,
    });
    await expect(Excel.createWorkbook(base64)).rejects.toMatchObject({ code: 'ApiNotFound' });
  });
});

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { NotAWorkbookError, readWorkbook, writeWorkbook } from '../../../src/host/xlsx';
import { sample } from './sample';

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
const compound = (stream: string) =>
  new Uint8Array([...COMPOUND, ...new Array<number>(512).fill(0), ...utf16(stream), 0, 0]);

async function reasonFor(bytes: Uint8Array): Promise<unknown> {
  const outcome: unknown = await readWorkbook(bytes, 'x').catch((error: unknown) => error);
  return outcome instanceof NotAWorkbookError ? outcome.reason : outcome;
}

describe('bytes that are no workbook', () => {
  let good: Uint8Array;
  const parts = () => unzipSync(good);
  /** The good workbook with one part's text changed. */
  const with_ = (path: string, change: (xml: string) => string) =>
    zipSync({ ...parts(), [path]: strToU8(change(strFromU8(parts()[path] ?? new Uint8Array()))) });
  const without = (path: string) =>
    zipSync(Object.fromEntries(Object.entries(parts()).filter(([name]) => name !== path)));

  beforeAll(async () => {
    good = await writeWorkbook(sample);
    expect(await reasonFor(good)).toHaveProperty('sheetOrder');
  });

  it.each([
    ['nothing', () => new Uint8Array(), 'empty'],
    ['plain text', () => strToU8('序号,指标\n1,专利'), 'notZip'],
    ['an old .xls', () => compound('Workbook'), 'oldXls'],
    ['an encrypted .xlsx', () => compound('EncryptedPackage'), 'encrypted'],
    ['an old .doc', () => compound('WordDocument'), 'notZip'],
    ['an archive of something else', () => zipSync({ 'photo.txt': strToU8('x') }), 'otherFormat'],
    ['half a file', () => good.slice(0, good.length / 2), 'corrupt'],
    ['a file without its sheets', () => without('xl/worksheets/sheet1.xml'), 'corrupt'],
    ['a file without its workbook', () => without('xl/workbook.xml'), 'corrupt'],
    ['a file without its list of contents', () => without('[Content_Types].xml'), 'corrupt'],
    [
      'a text document',
      () =>
        with_('[Content_Types].xml', (xml) =>
          xml.replaceAll('spreadsheetml.sheet', 'wordprocessingml.document'),
        ),
      'otherFormat',
    ],
    [
      'a workbook of no sheets',
      () => with_('xl/workbook.xml', (xml) => xml.replace(/<sheets>.*<\/sheets>/, '<sheets/>')),
      'noSheets',
    ],
    [
      'text that is missing from the table of texts',
      () => with_('xl/worksheets/sheet1.xml', (xml) => xml.replace('<v>0</v>', '<v>999</v>')),
      'corrupt',
    ],
    [
      'a document type, which may hold an attack',
      () => with_('xl/workbook.xml', (xml) => xml.replace('<workbook', '<!DOCTYPE a []><workbook')),
      'corrupt',
    ],
    [
      'a part that unpacks to thirty megabytes of blanks',
      () =>
        with_('xl/worksheets/sheet1.xml', (xml) =>
          xml.replace('</sheetData>', ' '.repeat(30 * 2 ** 20) + '</sheetData>'),
        ),
      'tooLarge',
    ],
  ])('%s', async (_, make, reason) => {
    expect(await reasonFor(make())).toBe(reason);
  });

  it('a byte changed on the way, wherever it is', async () => {
    const text = new TextDecoder('latin1').decode(good);
    const at = text.indexOf('xl/styles.xml') + 'xl/styles.xml'.length + 20;
    const changed = good.slice();
    changed[at] = (changed[at] ?? 0) ^ 0xff;
    expect(await reasonFor(changed)).toBe('corrupt');
  });

  it('says nothing of the library that found it out', async () => {
    const error = await readWorkbook(strToU8('PK\u0003\u0004'), 'x').catch((one: unknown) => one);
    expect(error).toMatchObject({ name: 'NotAWorkbookError', message: 'corrupt' });
  });
});

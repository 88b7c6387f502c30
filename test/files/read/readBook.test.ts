import fc from 'fast-check';
import { LIMITS } from '../../../src/files/read/limits';
import { readBook } from '../../../src/files/read/readBook';
import type { Book, BookCell } from '../../../src/sheets/submission/book';
import type { Refusal } from '../../../src/files/read/refusal';
import { pack, smallBook } from './parts';

function bookOf(parts: Record<string, string | Uint8Array>): Book {
  const outcome = readBook(pack(parts));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.book;
}

function refusalOf(bytes: Uint8Array, limits = LIMITS): Refusal | null {
  const outcome = readBook(bytes, limits);
  return outcome.ok ? null : outcome.refusal;
}

function cellOf(sheetData: string, row = 0, column = 0): BookCell | undefined {
  return bookOf(smallBook(sheetData)).sheets[0]?.rows.get(row)?.get(column);
}

const inRow = (cell: string) => `<row r="1">${cell}</row>`;

describe('what a cell holds', () => {
  it.each([
    ['a number', '<c r="A1"><v>5587</v></c>', { kind: 'number', value: 5587 }],
    ['zero, which is not blank', '<c r="A1"><v>0</v></c>', { kind: 'number', value: 0 }],
    ['a shared text', '<c r="A1" t="s"><v>0</v></c>', { kind: 'text', value: '海门' }],
    [
      'rich text, without phonetics',
      '<c r="A1" t="s"><v>1</v></c>',
      { kind: 'text', value: '8/2000' },
    ],
    [
      'an inline text',
      '<c r="A1" t="inlineStr"><is><t>/</t></is></c>',
      { kind: 'text', value: '/' },
    ],
    ['a boolean', '<c r="A1" t="b"><v>1</v></c>', { kind: 'boolean', value: true }],
    ['an error', '<c r="A1" t="e"><v>#DIV/0!</v></c>', { kind: 'error', value: '#DIV/0!' }],
    [
      'a number beyond doubles, as text',
      '<c r="A1"><v>1e999</v></c>',
      { kind: 'text', value: '1e999' },
    ],
    ['a formula with its result', '<c r="A1"><f>1+1</f><v>2</v></c>', { value: 2, formula: '1+1' }],
    ['a formula without a result', '<c r="A1"><f>1+1</f></c>', { value: null, formula: '1+1' }],
    ['an escaped control character', '<c r="A1" t="str"><v>a_x000D_b</v></c>', { value: 'a\rb' }],
  ])('reads %s', (_, cell, expected) => {
    expect(cellOf(inRow(cell))).toMatchObject(expected);
  });

  it('keeps the id of a date format that has no code, so that 5/10 is not read as 42865', () => {
    expect(cellOf(inRow('<c r="A1" s="1"><v>42865</v></c>'))).toMatchObject({
      value: 42865,
      formatId: 58,
      formatCode: null,
    });
  });

  it('keeps a format code and the apostrophe of a text typed with one', () => {
    expect(cellOf(inRow('<c r="A1" s="2" t="s"><v>0</v></c>'))).toMatchObject({
      formatCode: '0.00',
      quotePrefix: true,
    });
  });

  it.each(['99', '-1', '1.5', 'x'])('has lost a text that is not there: %s', (index) => {
    expect(cellOf(inRow(`<c r="A1" t="s"><v>${index}</v></c>`))).toMatchObject({ kind: 'lost' });
  });

  it('leaves out cells that only have a style', () => {
    expect(cellOf(inRow('<c r="A1" s="2"/>'))).toBeUndefined();
  });

  it('places cells by order where positions are left out, and takes lower-case ones', () => {
    expect(cellOf('<row><c/><c><v>7</v></c></row>', 0, 1)).toMatchObject({ value: 7 });
    expect(cellOf('<row r="3"><c r="b3"><v>8</v></c></row>', 2, 1)).toMatchObject({ value: 8 });
  });
});

describe('what a workbook says of itself', () => {
  const book = bookOf({
    ...smallBook('<row r="2" hidden="1"><c r="A2"><v>1</v></c></row>'),
  });

  it('has its names, properties, hidden rows and merges', () => {
    expect(book.names).toEqual([{ name: 'block', refersTo: '填报!$A$1:$B$2', sheet: null }]);
    expect(book.properties.get('plan')).toBe('nantong-2017');
    expect([...(book.sheets[0]?.hiddenRows ?? [])]).toEqual([1]);
    expect(book.sheets[0]?.merges).toEqual([
      { firstRow: 0, firstColumn: 0, lastRow: 1, lastColumn: 1 },
    ]);
  });

  it('is 1904-based only when it says so', () => {
    expect(book.date1904).toBe(false);
    const parts = smallBook('');
    parts['xl/workbook.xml'] = parts['xl/workbook.xml']!.replace(
      '<sheets>',
      '<workbookPr date1904="1"/><sheets>',
    );
    expect(bookOf(parts).date1904).toBe(true);
  });

  it.each(['__proto__', 'constructor', '=cmd|calc!A1', '  填报  '])(
    'may have a sheet named %j',
    (name) => {
      const parts = smallBook('');
      parts['xl/workbook.xml'] = parts['xl/workbook.xml']!.replace('name="填报"', `name="${name}"`);
      expect(bookOf(parts).sheets[0]?.name).toBe(name);
    },
  );

  it('keeps the notes of cells', () => {
    const parts = smallBook('');
    parts['xl/worksheets/_rels/sheet1.xml.rels'] =
      '<Relationships><Relationship Id="r1" Type="x/comments" Target="../comments1.xml"/></Relationships>';
    parts['xl/comments1.xml'] =
      '<comments><commentList><comment ref="C5"><text><t>应为 16</t></text></comment></commentList></comments>';
    expect([...bookOf(parts).sheets[0]!.notes]).toEqual([['4,2', '应为 16']]);
  });
});

describe('what is refused', () => {
  const without = (name: string) => {
    const { [name]: _left, ...parts } = smallBook('');
    return pack(parts);
  };
  const withPart = (name: string, content: string) => pack({ ...smallBook(''), [name]: content });
  const text = (content: string) => new TextEncoder().encode(content);

  it.each<[string, () => Uint8Array, Refusal]>([
    ['nothing', () => new Uint8Array(), { code: 'empty' }],
    ['a text table', () => text('序号,指标\n1,2\n'), { code: 'otherType', type: 'csv' }],
    ['a PDF', () => text('%PDF-1.7\n'), { code: 'otherType', type: 'pdf' }],
    ['a cut file', () => pack(smallBook('')).slice(0, 900), { code: 'corrupt', part: null }],
    [
      'no content types',
      () => without('[Content_Types].xml'),
      { code: 'missingPart', part: '[Content_Types].xml' },
    ],
    [
      'a sheet gone',
      () => without('xl/worksheets/sheet1.xml'),
      { code: 'missingPart', part: 'xl/worksheets/sheet1.xml' },
    ],
    [
      'a document type',
      () => withPart('xl/sharedStrings.xml', '<!DOCTYPE s [<!ENTITY e "x">]><sst/>'),
      { code: 'doctype', part: 'xl/sharedStrings.xml' },
    ],
    [
      'broken XML',
      () => withPart('xl/worksheets/sheet1.xml', '<worksheet><row></worksheet>'),
      { code: 'corrupt', part: 'xl/worksheets/sheet1.xml' },
    ],
    ...['<c r="A1"><f>1\u0001</f></c>', '<c r="A1" t="str"><v>\uFFFE</v></c>', '<!--\u0008-->'].map(
      (cell): [string, () => Uint8Array, Refusal] => [
        `what no document may hold in ${JSON.stringify(cell)}`,
        () => pack(smallBook(`<row>${cell}</row>`)),
        { code: 'corrupt', part: 'xl/worksheets/sheet1.xml' },
      ],
    ),
    [
      'the same in a text',
      () => withPart('xl/sharedStrings.xml', '<sst><si><t>\u0002</t></si></sst>'),
      { code: 'corrupt', part: 'xl/sharedStrings.xml' },
    ],
    [
      'two parts of one name',
      () => withPart('XL/workbook.xml', '<workbook/>'),
      { code: 'duplicatePart', part: 'XL/workbook.xml' },
    ],
    [
      'a Word file',
      () =>
        withPart(
          '[Content_Types].xml',
          smallBook('')['[Content_Types].xml']!.replaceAll('spreadsheetml', 'wordprocessingml'),
        ),
      { code: 'otherType', type: 'word' },
    ],
  ])('%s', (_, bytes, refusal) => {
    expect(refusalOf(bytes())).toEqual(refusal);
  });

  it('a part whose bytes were changed after packing', () => {
    const bytes = pack(smallBook('<row r="1"><c r="A1"><v>1234567890</v></c></row>'));
    const damaged = Array.from({ length: bytes.length }, (_, at) => {
      const copy = bytes.slice();
      copy[at] = (copy[at]! + 1) % 256;
      return refusalOf(copy);
    });
    // Some bytes carry nothing (dates, attributes of the entries); most do, and none may crash the reader.
    expect(damaged.filter((refusal) => refusal !== null).length).toBeGreaterThan(bytes.length / 2);
  });

  it('an old workbook by its first bytes, an encrypted one by the stream inside', () => {
    const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    const stream = [...'EncryptedPackage'].flatMap((char) => [char.charCodeAt(0), 0]);
    expect(refusalOf(Uint8Array.from([...ole, 1, 2, 3]))).toEqual({ code: 'oldFormat' });
    expect(refusalOf(Uint8Array.from([...ole, 1, ...stream]))).toEqual({ code: 'encrypted' });
  });

  it.each([
    ['file', { ...LIMITS, file: 100 }],
    ['entries', { ...LIMITS, entries: 3 }],
    ['inflated', { ...LIMITS, inflated: 500 }],
    ['cells', { ...LIMITS, cells: 1 }],
    ['strings', { ...LIMITS, strings: 1 }],
    ['merges', { ...LIMITS, merges: 0 }],
    ['names', { ...LIMITS, names: 0 }],
    ['styles', { ...LIMITS, styles: 2 }],
  ])('more than the limit of %s', (what, limits) => {
    const bytes = pack(smallBook('<row r="1"><c r="A1"/><c r="B1"/></row>'));
    expect(refusalOf(bytes)).toBeNull();
    expect(refusalOf(bytes, limits)).toMatchObject({ code: 'tooLarge', what });
  });

  it('a file that takes too long', () => {
    expect(refusalOf(pack(smallBook('')), { ...LIMITS, seconds: 0 })).toMatchObject({
      code: 'tooSlow',
    });
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(readBook(bytes).ok).toBe(false);
        expect(readBook(Uint8Array.from([0x50, 0x4b, 3, 4, ...bytes])).ok).toBe(false);
      }),
    );
  });
});

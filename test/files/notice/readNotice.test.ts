import { strToU8 } from 'fflate';
import { readNotice } from '../../../src/files/notice/readNotice';
import { LIMITS } from '../../../src/files/read/limits';
import { recognise } from '../../../src/notice';
import { builtInPlans } from '../../../src/plan/builtIn';
import { across, asCsv, asLines, asTabs, asWord, type Rows } from '../../notice/laidOut';
import { pack, smallBook } from '../read/parts';
import { docx, escaped, paragraphs } from './docx';

const plan = builtInPlans.find(({ id }) => id === 'nantong-2017')!;
const title = '2017年度南通市知识产权强市建设工作预期目标';
const printed = across(plan);

const cell = (text: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraphs(text)}</w:tc>`;

const table = (rows: string): string => `<w:tbl><w:tblPr/><w:tblGrid/>${rows}</w:tbl>`;

const tableOf = (rows: Rows): string =>
  table(rows.map((row) => `<w:tr>${row.map((text) => cell(text)).join('')}</w:tr>`).join(''));

function xlsx(rows: Rows, mergeCells = ''): Uint8Array {
  const data = rows
    .map(
      (row, at) =>
        `<row r="${at + 3}">${row
          .map((text) =>
            /^\d+(\.\d+)?$/.test(text)
              ? `<c><v>${text}</v></c>`
              : `<c t="inlineStr"><is><t>${escaped(text)}</t></is></c>`,
          )
          .join('')}</row>`,
    )
    .join('');
  const book = smallBook(data);
  const sheet = book['xl/worksheets/sheet1.xml']!.replace(
    /<mergeCells>.*<\/mergeCells>/,
    mergeCells,
  );
  return pack({ ...book, 'xl/worksheets/sheet1.xml': sheet });
}

const withBom = (bytes: readonly number[], text: string, bigEndian: boolean): Uint8Array =>
  Uint8Array.from([
    ...bytes,
    ...[...text].flatMap((char) => {
      const code = char.charCodeAt(0);
      return bigEndian ? [code >> 8, code & 255] : [code & 255, code >> 8];
    }),
  ]);

/** 合计 and 海安 as Chinese Windows saves them. */
const GB18030 = Uint8Array.from([
  ...[
    0xd6, 0xb8, 0xb1, 0xea, 0x09, 0xba, 0xa3, 0xb0, 0xb2, 0xca, 0xd0, 0x09, 0xba, 0xcf, 0xbc, 0xc6,
  ],
  ...[0x0a, 0xbc, 0xfe, 0xca, 0xfd, 0x09, 0x31, 0x09, 0x31],
]);

const FILES: Readonly<Record<string, () => readonly [string, Uint8Array]>> = {
  '.docx': () => ['通知.docx', docx(paragraphs(title) + tableOf(printed))],
  '.xlsx': () => ['通知.xlsx', xlsx([[title, ...Array<string>(11).fill('')], ...printed])],
  '.html': () => ['通知.html', strToU8(`<p>${title}</p>${asWord(printed)}`)],
  '.txt in UTF-8': () => ['通知.txt', strToU8(`${title}\n\n${asLines(printed)}`)],
  '.txt in UTF-16': () => [
    '通知.txt',
    withBom([0xff, 0xfe], `${title}\n${asTabs(printed)}`, false),
  ],
  '.txt in UTF-16, the other way': () => [
    '通知.txt',
    withBom([0xfe, 0xff], `${title}\n${asTabs(printed)}`, true),
  ],
  '.txt in UTF-16 without a mark': () => [
    '通知.txt',
    withBom([], `${title}\n${asTabs(printed)}`, false),
  ],
  '.csv': () => ['通知.csv', strToU8(`\uFEFF${title}\n${asCsv(printed)}`)],
};

const read = (bytes: Uint8Array, name = '通知.docx') => {
  const outcome = readNotice(bytes, name);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.source;
};

it.each(Object.keys(FILES))('reads the whole table out of a file: %s', (kind) => {
  const [name, bytes] = FILES[kind]!();
  const draft = recognise(read(bytes, name), plan);
  expect(draft.doubts.filter(({ isBlocking }) => isBlocking)).toEqual([]);
  expect(draft.header.title).toBe(title);
  expect(draft.rows.map(({ key, total }) => ({ key, total }))).toEqual(
    plan.indicators.flatMap(({ measures }) => measures.map(({ key, total }) => ({ key, total }))),
  );
});

it('reads GB18030, the encoding of Chinese Windows', () => {
  const draft = recognise(read(GB18030, 'a.txt'));
  expect(draft.units.map(({ name }) => name)).toEqual(['海安市']);
  expect(draft.rows.map(({ name }) => name)).toEqual(['件数']);
});

describe('a text document', () => {
  const merged = table(
    `<w:tr>${cell('地区', '<w:vMerge w:val="restart"/>')}${cell('2017年', '<w:gridSpan w:val="2"/>')}</w:tr>` +
      `<w:tr>${cell('', '<w:vMerge/>')}${cell('专利授权量（件）')}${cell('商标（件）')}</w:tr>` +
      `<w:tr>${cell('海安市')}${cell('1')}${cell('2')}</w:tr>` +
      `<w:tr>${cell('如皋市')}${cell('3')}${cell('4')}</w:tr>`,
  );

  it('keeps what is merged across and down', () => {
    const draft = recognise(read(docx(merged)));
    expect(draft.units.map(({ name }) => name)).toEqual(['海安市', '如皋市']);
    expect(draft.rows.map(({ name, group }) => [name, group])).toEqual([
      ['专利授权量', '2017年'],
      ['商标', '2017年'],
    ]);
  });

  it('leaves out deleted text, codes of fields and what is said twice', () => {
    const body =
      '<w:p><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:r><w:instrText>PAGE</w:instrText></w:r>' +
      '<mc:AlternateContent xmlns:mc="m"><mc:Choice><w:r><w:t>新</w:t></w:r></mc:Choice>' +
      '<mc:Fallback><w:r><w:t>新</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>';
    expect(read(docx(body)).blocks).toEqual([{ kind: 'paragraph', text: '新' }]);
  });

  it.each([
    ['<w:vertAlign w:val="superscript"/>', '12 1'],
    ['<w:strike/>', '12 1'],
    ['<w:strike w:val="0"/>', '121'],
    ['<w:vanish/>', '12'],
  ])('keeps what %s sets apart from the figure beside it', (property, text) => {
    const run = `<w:r><w:rPr>${property}</w:rPr><w:t>1</w:t></w:r>`;
    const body = `<w:p><w:r><w:t>12</w:t></w:r>${run}</w:p>`;
    expect(read(docx(body)).blocks).toEqual([{ kind: 'paragraph', text }]);
  });

  it('takes a table around another one for the page it lays out', () => {
    const outer = table(`<w:tr><w:tc>${paragraphs('附件2')}${merged}</w:tc></w:tr>`);
    expect(read(docx(outer)).blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'table']);
  });
});

it('knows where a cell of a workbook stands', () => {
  const rows = [
    ['指标', '海安市', '如皋市'],
    ['专利授权量（件）', '10', '待定'],
    ['商标（件）', '1', '2'],
  ];
  const draft = recognise(read(xlsx(rows), 'a.xlsx'));
  expect(draft.doubts.find(({ kind }) => kind === 'notANumber')?.place.source?.address).toBe('C4');
});

it('does not shift cells of an area that begins before the first row with any', () => {
  const merges = '<mergeCells><mergeCell ref="A1:A4"/></mergeCells>';
  const rows = [
    ['', '海安市', '如皋市'],
    ['', '10', '20'],
    ['商标（件）', '1', '2'],
  ];
  const source = read(xlsx(rows, merges), 'a.xlsx');
  const [block] = source.blocks;
  const cells = block?.kind === 'table' ? block.table.rows : [];
  expect(cells[1]?.map(({ text, column }) => [text, column])).toEqual([
    ['10', 1],
    ['20', 2],
  ]);
});

describe('files that are refused', () => {
  const ole = (stream: string): Uint8Array =>
    Uint8Array.from([
      ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
      ...Array<number>(504).fill(0),
      ...[...stream].flatMap((char) => [char.charCodeAt(0), 0]),
    ]);

  it.each([
    ['.doc or .wps', ole('WordDocument'), { code: 'oldWord' }],
    ['.xls or .et', ole('Workbook'), { code: 'oldFormat' }],
    ['.pdf', strToU8('%PDF-1.7 …'), { code: 'otherType', type: 'pdf' }],
    ['a picture', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), { code: 'otherType', type: 'image' }],
    ['an empty file', new Uint8Array(), { code: 'empty' }],
    [
      'bytes of no kind',
      Uint8Array.from({ length: 400 }, (_, at) => (at * 37) % 256),
      { code: 'sealed' },
    ],
    [
      'a document with a document type',
      docx('', '<!DOCTYPE x [<!ENTITY a "b">]>'),
      { code: 'doctype' },
    ],
    ['a damaged package', docx('').slice(0, 200), { code: 'corrupt' }],
  ])('%s', (_, bytes, refusal) => {
    expect(readNotice(bytes, 'x')).toMatchObject({ ok: false, refusal });
  });

  it('too large, packed or unpacked, and too many cells', () => {
    const small = { ...LIMITS, file: 100, inflated: 3_000, cells: 20 };
    expect(readNotice(docx(''), 'x', { ...LIMITS, file: 100 })).toMatchObject({
      refusal: { code: 'tooLarge', what: 'file' },
    });
    const bomb = docx(paragraphs('零'.repeat(100_000)));
    expect(readNotice(bomb, 'x', { ...LIMITS, inflated: small.inflated })).toMatchObject({
      refusal: { code: 'tooLarge', what: 'inflated' },
    });
    expect(readNotice(docx(tableOf(printed)), 'x', { ...LIMITS, cells: 20 })).toMatchObject({
      refusal: { code: 'tooLarge', what: 'cells' },
    });
  });
});

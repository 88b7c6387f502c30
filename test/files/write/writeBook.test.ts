import { read, utils, type CellObject } from '@e965/xlsx';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { readBook } from '../../../src/files/read/readBook';
import type { Book } from '../../../src/sheets/submission/book';
import { writeBook, type BookMarks } from '../../../src/files/write/writeBook';
import type { LayoutCell, SheetLayout } from '../../../src/sheets/layout/layout';

function layoutOf(cells: LayoutCell[][], more: Partial<SheetLayout> = {}): SheetLayout {
  return {
    name: '填报',
    visibility: 'visible',
    cells,
    columnWidths: cells[0]?.map(() => 60) ?? [],
    rowHeights: [],
    merges: [],
    paints: [],
    validations: [],
    colorRules: [],
    names: [],
    protected: false,
    showGridlines: true,
    ...more,
  };
}

async function writtenAndRead(layouts: SheetLayout[], marks: BookMarks = {}): Promise<Book> {
  const outcome = readBook(await writeBook(layouts, marks));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.book;
}

function cellsOf(book: Book, sheet = 0): unknown[][] {
  return [...(book.sheets[sheet]?.rows ?? [])].map(([row, cells]) => [
    row,
    ...[...cells].map(([column, cell]) => [column, cell.formula ?? cell.value, cell.kind]),
  ]);
}

describe('writeBook', () => {
  it('gives back every text and number that was written', async () => {
    const text = fc
      .string({ minLength: 1, maxLength: 12, unit: 'binary' })
      // XML has no place for lone halves of a character pair nor for the two last code points.
      .filter((value) => !/[\p{Surrogate}\uFFFE\uFFFF\r]/u.test(value));
    const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
    const cell = fc.oneof(
      number,
      text.map((value) => ({ text: value })),
      fc.constant(null),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
        async (cells) => {
          const expected = cells.flatMap((row, index) => {
            const filled = row.flatMap((one, column) =>
              one === null
                ? []
                : [typeof one === 'number' ? [column, one, 'number'] : [column, one.text, 'text']],
            );
            return filled.length === 0 ? [] : [[index, ...filled]];
          });
          expect(cellsOf(await writtenAndRead([layoutOf(cells)]))).toEqual(expected);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('writes text that looks like a formula, a date or a number as text', async () => {
    const texts = ['=1+1', '+1', '-1', '@a', '8/2000', '5/10', '007', "'x"];
    const book = await writtenAndRead([layoutOf([texts.map((text) => ({ text }))])]);
    expect(cellsOf(book)).toEqual([[0, ...texts.map((text, column) => [column, text, 'text'])]]);
  });

  it('writes text that looks like a code or an error as text, for every reader', async () => {
    const texts = [
      '_x0041_',
      '甲_x005F_乙',
      '_x0041',
      '#REF!',
      '#N/A',
      '#DIV/0!',
      'a\u0007b',
      '\t',
    ];
    const layout = layoutOf([texts.map((text) => ({ text }))]);
    const bytes = await writeBook([layout]);
    expect(cellsOf(await writtenAndRead([layout]))).toEqual([
      [0, ...texts.map((text, column) => [column, text, 'text'])],
    ]);
    const sheet = read(bytes, { type: 'array' }).Sheets['填报']!;
    const shown = texts.map((_, c) => sheet[utils.encode_cell({ r: 0, c })] as CellObject);
    expect(shown.map(({ t, v }) => [t, v])).toEqual(texts.map((text) => ['s', text]));
  });

  it('cuts a text that no cell can hold, and says so there', async () => {
    const book = await writtenAndRead([layoutOf([[{ text: '长'.repeat(40_000) }]])]);
    const [, [, text]] = cellsOf(book)[0] as [number, [number, string]];
    expect(text.length).toBe(32_767);
    expect(text).toMatch(/^长+…（原文过长，以下从略）$/);
  });

  it('gives columns the pixels that the layout asks for, padding included', async () => {
    const points = Array.from({ length: 300 }, (_, index) => index * 0.75);
    const file = unzipSync(await writeBook([layoutOf([[1]], { columnWidths: points })]));
    const xml = strFromU8(file['xl/worksheets/sheet1.xml']!);
    const widths = [...xml.matchAll(/<col [^>]*width="([\d.]+)"/g)].map(([, width]) =>
      Number(width),
    );
    // As Excel makes pixels of a width, ISO/IEC 29500-1, 18.3.1.13; a digit of 宋体 11 has 8.
    const pixels = widths.map((width) =>
      Math.trunc(((256 * width + Math.trunc(128 / 8)) / 256) * 8),
    );
    expect(pixels).toEqual(points.map((_, index) => index));
  });

  it('keeps formulas, names, properties, visibility, formats and merges', async () => {
    const area = { row: 0, column: 0, rows: 2, columns: 2 };
    const book = await writtenAndRead(
      [
        layoutOf(
          [
            [1, { formula: '=A1*2' }],
            [null, null],
          ],
          {
            names: [{ name: 'ipt_block', area }],
            merges: [{ row: 1, column: 0, rows: 1, columns: 2 }],
            paints: [{ area, style: { numberFormat: '@' } }],
          },
        ),
        layoutOf([[{ text: 'x' }]], { name: "it's", visibility: 'veryHidden' }),
      ],
      { properties: { plan: 'nantong-2017' }, constants: { ipt_id_plan: 'a "b"' } },
    );
    expect(book.sheets[0]?.rows.get(0)?.get(1)?.formula).toBe('A1*2');
    expect(book.sheets[0]?.rows.get(0)?.get(0)?.formatCode).toBe('@');
    expect(book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['填报', 'visible'],
      ["it's", 'veryHidden'],
    ]);
    expect(book.names).toEqual([
      { name: 'ipt_block', refersTo: "'填报'!$A$1:$B$2", sheet: null },
      { name: 'ipt_id_plan', refersTo: '"a ""b"""', sheet: null },
    ]);
    expect([...book.properties]).toEqual([['plan', 'nantong-2017']]);
    expect(book.sheets[0]?.merges).toEqual([
      { firstRow: 1, firstColumn: 0, lastRow: 1, lastColumn: 1 },
    ]);
  });

  it.each([
    [undefined, "'完成 2017-09'!$1:$1"],
    [{ first: 0, last: 27 }, "'完成 2017-09'!$A:$AB,'完成 2017-09'!$1:$1"],
  ])(
    'quotes the sheet in print area and repeated lines, which a blank or a hyphen in its name needs',
    async (titleColumns, refersTo) => {
      const printArea = { row: 0, column: 0, rows: 2, columns: 1 };
      const book = await writtenAndRead([
        layoutOf([[1], [2]], {
          name: '完成 2017-09',
          print: {
            orientation: 'portrait',
            fitWide: 1,
            fitTall: 1,
            printArea,
            header: null,
            footer: '&P',
            titleRows: { first: 0, last: 0 },
            ...(titleColumns && { titleColumns }),
          },
        }),
      ]);
      expect(book.names).toEqual([
        { name: '_xlnm.Print_Area', refersTo: "'完成 2017-09'!$A$1:$A$2", sheet: 0 },
        { name: '_xlnm.Print_Titles', refersTo, sheet: 0 },
      ]);
    },
  );
});

import fc from 'fast-check';
import { readBook } from '../../../src/files/read/readBook';
import { pack, smallBook } from './parts';

/** Texts by their place; the last two differ in their marks alone. */
const TEXTS = [
  '<si><t>海门</t></si>',
  '<si><t>a&lt;b_x000D_</t></si>',
  '<si><t xml:space="preserve"> 8 </t></si>',
  '<si><t/></si>',
  '<si><r><t>5</t></r><r><rPr><strike/></rPr><t>6</t></r></si>',
  '<si><t>56</t></si>',
];

const content = fc.oneof(
  fc.nat(7).map((index) => ` t="s"><v>${index}</v></c>`),
  fc.constantFrom('1', '0.5', '', ' 2 ', 'x', '1e999').map((value) => `><v>${value}</v></c>`),
  fc.constantFrom('B2&gt;1', 'SUM(A1:A9)', '').map((text) => `><f>${text}</f><v>3</v></c>`),
  fc.constantFrom(
    '/>',
    '></c>',
    ' t="str"><f>"甲"</f><v>甲</v></c>',
    ' t="b"><v>1</v></c>',
    ' t="inlineStr"><is><t>乙</t></is></c>',
    '><f t="array" ref="A1:D9">1+1</f><v>2</v></c>',
    '><f t="shared" si="0"/><v>2</v></c>',
    '><f t="shared" si="0" ref="A1:D9">A1*2</f><v>2</v></c>',
    '><v>1</v><v>2</v></c>',
  ),
);
const cell = fc
  .tuple(fc.constantFrom('', ' s="0"', ' s="1"', ' s="2"'), content)
  .map(([style, rest]) => `${style}${rest}`);
const sheet = fc.array(fc.array(cell, { minLength: 3, maxLength: 4 }), {
  minLength: 3,
  maxLength: 4,
});
const texts = fc.shuffledSubarray(TEXTS, { minLength: 4 });

/** Written as programs write it; or with a blank more, which no pattern of plain cells and texts expects. */
function bookOf(rows: readonly (readonly string[])[], strings: readonly string[], blank: string) {
  const cells = rows.map(
    (row, at) =>
      `<row r="${at + 1}">${row.map((rest, column) => `<c${blank} r="${'ABCD'[column]}${at + 1}"${rest}`).join('')}</row>`,
  );
  const items = strings.join('').replaceAll('<si>', `<si${blank}>`);
  return readBook(
    pack({ ...smallBook(cells.join('')), 'xl/sharedStrings.xml': `<sst>${items}</sst>` }, 0),
  );
}

describe('cells and texts that files have in common', () => {
  it('are read as if each file were the only one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(sheet, texts), { minLength: 2, maxLength: 3 }),
        fc.array(fc.nat(2), { minLength: 4, maxLength: 8 }),
        (files, order) => {
          for (const at of order) {
            const [rows, strings] = files[at % files.length]!;
            expect(bookOf(rows, strings, '')).toEqual(bookOf(rows, strings, ' '));
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('have the text that their own file has in that place', () => {
    const rows = [[' t="s"><v>0</v></c>']];
    const said = (strings: readonly string[]) => {
      const outcome = bookOf(rows, strings, '');
      return outcome.ok && outcome.book.sheets[0]?.rows.get(0)?.get(0);
    };
    const [plain, marked] = [[TEXTS[5]!], [TEXTS[4]!]];
    for (const strings of [marked, plain, marked, plain]) {
      expect(said(strings)).toMatchObject({ value: '56' });
      expect(Object.hasOwn(said(strings) as object, 'unmarked')).toBe(strings === marked);
    }
  });

  it('are not empty where the text of a cell is missing, though a file before had an empty one there', () => {
    const rows = [[' t="s"><v>1</v></c>']];
    for (const strings of [[TEXTS[0]!, TEXTS[3]!], [TEXTS[0]!]]) {
      expect(bookOf(rows, strings, '')).toEqual(bookOf(rows, strings, ' '));
    }
  });

  it('are as good a reason for refusal as they were before', () => {
    const broken = [['><f>A&nbsp;1</f></c>']];
    const refused = { ok: false, refusal: { code: 'corrupt', part: 'xl/worksheets/sheet1.xml' } };
    expect(bookOf(broken, TEXTS, '')).toEqual(refused);
    expect(bookOf(broken, TEXTS, '')).toEqual(refused);
  });
});

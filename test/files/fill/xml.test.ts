import { calcOnLoad } from '../../../src/files/fill/calcOnLoad';
import { fillSheet } from '../../../src/files/fill/fillSheet';
import { formatDecimals } from '../../../src/files/fill/formatDecimals';
import { GENERAL } from '../../../src/files/read/styles';

const sheet = (cells: string) =>
  `<?xml version="1.0"?><worksheet><sheetData>${cells}</sheetData></worksheet>`;

describe('a figure in a worksheet', () => {
  it.each<[string, string, string]>([
    [
      'an empty cell',
      '<row r="1"><c r="B1" s="3"/></row>',
      '<row r="1"><c r="B1" s="3"><v>7.5</v></c></row>',
    ],
    [
      'a number',
      '<row r="1"><c r="B1" s="3"><v>1</v></c></row>',
      '<row r="1"><c r="B1" s="3"><v>7.5</v></c></row>',
    ],
    [
      'a shared text',
      '<row r="1"><c r="B1" t="s" s="3"><v>12</v></c></row>',
      '<row r="1"><c r="B1" s="3"><v>7.5</v></c></row>',
    ],
    [
      'a text of its own',
      '<row r="1"><c s="3" r="B1" t="inlineStr"><is><t>a&lt;c</t></is></c></row>',
      '<row r="1"><c s="3" r="B1"><v>7.5</v></c></row>',
    ],
    [
      'a prefix',
      '<x:row r="1"><x:c r="B1"/></x:row>',
      '<x:row r="1"><x:c r="B1"><x:v>7.5</x:v></x:c></x:row>',
    ],
    ['no positions', '<row><c/><c s="3"/></row>', '<row><c/><c s="3"><v>7.5</v></c></row>'],
    [
      'quotes of the other kind',
      "<row r='1'><c r='B1' t='s'><v>1</v></c></row>",
      "<row r='1'><c r='B1'><v>7.5</v></c></row>",
    ],
    [
      'a comment beside it',
      '<row r="1"><!--<c r="B1"/>--><c r="B1"/></row>',
      '<row r="1"><!--<c r="B1"/>--><c r="B1"><v>7.5</v></c></row>',
    ],
  ])('takes the place of %s', (_, before, after) => {
    expect(fillSheet(sheet(before), [{ row: 0, column: 1, value: 7.5 }])).toBe(sheet(after));
  });

  it('takes results out of the other formulas, but not out of entries', () => {
    const before =
      '<row r="1"><c r="A1" t="str"><f>B1&amp;""</f><v>old</v></c><c r="B1"/><c r="C1"><f t="shared" si="0"/><v>1</v></c></row>' +
      '<row r="2"><c r="A2" t="s"><v>4</v></c><c r="B2"><f>1+2</f><v>3</v></c></row>';
    const after =
      '<row r="1"><c r="A1"><f>B1&amp;""</f></c><c r="B1"><v>0</v></c><c r="C1"><f t="shared" si="0"/></c></row>' +
      '<row r="2"><c r="A2" t="s"><v>4</v></c><c r="B2"><f>1+2</f><v>3</v></c></row>';
    expect(fillSheet(sheet(before), [{ row: 0, column: 1, value: 0 }])).toBe(sheet(after));
  });

  it('has no place where the cell is gone, or holds a formula', () => {
    const cells = '<row r="1"><c r="B1"><f>1</f><v>1</v></c></row>';
    expect(fillSheet(sheet(cells), [{ row: 0, column: 1, value: 1 }])).toBeNull();
    expect(fillSheet(sheet(cells), [{ row: 1, column: 1, value: 1 }])).toBeNull();
  });
});

it.each([
  [
    '<workbook><sheets><sheet/></sheets></workbook>',
    '<workbook><sheets><sheet/></sheets><calcPr fullCalcOnLoad="1"/></workbook>',
  ],
  [
    '<x:workbook><x:sheets/><x:definedNames><x:definedName>1</x:definedName></x:definedNames><x:pivotCaches/></x:workbook>',
    '<x:workbook><x:sheets/><x:definedNames><x:definedName>1</x:definedName></x:definedNames><x:calcPr fullCalcOnLoad="1"/><x:pivotCaches/></x:workbook>',
  ],
  [
    '<workbook><sheets/><calcPr calcId="191029"/></workbook>',
    '<workbook><sheets/><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>',
  ],
  [
    '<workbook><sheets/><calcPr fullCalcOnLoad="0" calcId="1"></calcPr></workbook>',
    '<workbook><sheets/><calcPr calcId="1" fullCalcOnLoad="1"></calcPr></workbook>',
  ],
])('has %s calculated when it is opened', (before, after) => {
  expect(calcOnLoad(before)).toBe(after);
});

it.each<[string | null, number, number | null]>([
  ['0', 164, 0],
  ['0.00', 165, 2],
  ['#,##0.0_ ', 166, 1],
  ['0.000;-0.000', 167, 3],
  [null, 1, 0],
  [null, 2, 2],
  [null, 0, null],
  ['General', 0, null],
  ['@', 49, null],
  ['yyyy-mm', 168, null],
])('a cell of the format %s (%i) shows %s decimals', (formatCode, formatId, decimals) => {
  expect(formatDecimals({ ...GENERAL, formatCode, formatId })).toBe(decimals);
});

import { Formulas, isFormula, type Formula } from '../../../../src/host/calc/syntax/formula';

const formulas = new Formulas();
/** Where no other workbook has read the same text. */
const APART = 90_000;
const read = (text: string, row = 0, column = 0): Formula =>
  formulas.read(text, APART + row, column);

describe('formulas', () => {
  it.each([
    ['filled down', '=A1*2', '=A2*2', 1, 0],
    ['filled to the right', '=SUM(A$1:A3)', '=SUM(B$1:B3)', 0, 1],
    ['with other blanks and case', '=sum(a1, RATE)', '=SUM(A1,rate)', 0, 0],
    ['with another case of the sheet', '=data!A1', '=DATA!A1', 0, 0],
    ['with and without the sign of equality', '=A1+1', 'A1+1', 0, 0],
  ])('%s are one', (_, first, second, row, column) => {
    expect(read(first)).toBe(read(second, row, column));
  });

  it.each([
    ['a fixed row', '=A1*2', '=A$1*2'],
    ['another sheet', '=A1', '=目标!A1'],
    ['a name of a sheet', '=rate', '=目标!rate'],
    ['text and number', '="1"', '=1'],
    ['text in another case', '="a"', '="A"'],
    ['text that looks like the rest of a formula', '="a"&"b"', '="a""&""b"'],
    ['a range of one cell', '=ROWS(A1)', '=ROWS(A1:A1)'],
    ['a name and a truth', '=TRUE', '=TRUE()'],
    ['an operator in two parts', '=1<=2', '=1< =2'],
  ])('that differ by %s are not', (_, first, second) => {
    expect(read(first)).not.toBe(read(second));
  });

  it('that read differently where they stand are not', () => {
    expect(read('=A1', 0, 0)).not.toBe(read('=A1', 1, 0));
  });

  it('tell what they speak of', () => {
    const { areas, names, sheets, functions } = read(
      "=IF(A1>rate,SUM('完成'!B:B),目标!Word+SUM(目标!C1))",
    );
    expect(areas).toHaveLength(3);
    expect(names).toEqual([
      { name: 'rate', sheet: null },
      { name: 'word', sheet: '目标' },
    ]);
    expect(new Set(sheets)).toEqual(new Set(['完成', '目标']));
    expect(functions).toEqual(['IF', 'SUM']);
  });

  it.each([
    '=A1:B2 B1:C3',
    '=SUM((A1,B1))',
    "='甲:乙'!A1",
    '=[1]甲!A1',
    '=表1[目标',
    '=@A1',
    '=A1:B2#',
  ])('that are not understood have no tree: %s', (text) => {
    expect(read(text)).toMatchObject({ tree: null, areas: [], functions: [] });
    expect(read(text)).toBe(read(text));
    expect(isFormula(text)).toBe(false);
  });

  it('are recognised', () => {
    expect(isFormula('=IF(A1,,2)')).toBe(true);
    expect(isFormula('=IF(A1')).toBe(false);
  });
});

describe('what a formula cannot name beforehand', () => {
  it.each([
    ['=SUM(A1:INDEX(B:B,3))', true],
    ['=SUMIF(A1:A9,">0",B1)', true],
    ['=AVERAGEIF(A1:A9,">0",B1:B2)', true],
    ['=SUMIF(rate,">0",B1:B9)', true],
    ['=SUMIF(A$1:A9,">0",B1:B9)', true],
    ['=SUMIF(A1:A9,">0",B1:B9)', false],
    ['=SUMIF($A$1:$A$9,">0",B$1:B$9)', false],
    ['=SUMIF(A:A,">0",B:B)', false],
    ['=SUMIF(A1:A9,">0")', false],
    ['=SUM(A1:B9)', false],
  ])('%s reads cells beyond its references: %p', (text, expected) => {
    expect(read(text).readsBeyond).toBe(expected);
  });
});

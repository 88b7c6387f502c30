import { TestBook, type Content } from '../workbook';

const book = new TestBook({
  A1: 1,
  A2: '8',
  A3: true,
  A4: 'x',
  A5: '#N/A',
  A6: '#DIV/0!',
  B1: 10,
  B2: 20,
  '完成!A1': 7,
});
book.book.putName('rate', '=0.25', null);
book.book.putName('cells', '=目标!$A$1:$B$2', null);
book.book.putName('lost', '=#REF!', null);

describe('operators', () => {
  it.each<[string, Content]>([
    ['=1+2*3', 7],
    ['=-2^2', 4],
    ['=2^-1', 0.5],
    ['=0-2^2', -4],
    ['=2^3^2', 64],
    ['=200%%', 0.02],
    ['=7/2', 3.5],
    ['=1/0', '#DIV/0!'],
    ['=0^0', '#NUM!'],
    ['=0^-1', '#DIV/0!'],
    ['=(-8)^(1/3)', '#NUM!'],
    ['=10^308*10', '#NUM!'],
    ['=0.1+0.2-0.3', 0],
    ['=1.1-1', 0.1],
    ['=-A9', 0],
    ['=A2+1', 9],
    ['="5"*"2"', 10],
    ['=A3+1', 2],
    ['=A4+1', '#VALUE!'],
    ['=""+1', '#VALUE!'],
    ['=+A4', 'x'],
    ['=-A4', '#VALUE!'],
    ['=A9+1', 1],
    ['=1&2', '12'],
    ['=1/4&"x"', '0.25x'],
    ['=TRUE&A9&1E+20', 'TRUE1E+20'],
    // Of two errors the first.
    ['=A5+A6', '#N/A'],
    ['=A6&A5', '#DIV/0!'],
    ['=A4+A5', '#VALUE!'],
    ['=A5=A5', '#N/A'],
  ])('%s is %p', (formula, expected) => {
    const result = book.result(formula);
    if (typeof expected === 'number') expect(result).toBeCloseTo(expected, 12);
    else expect(result).toBe(expected);
  });

  it.each<[string, boolean]>([
    ['=1=1', true],
    ['=1="1"', false],
    ['="a"="A"', true],
    ['=0.1+0.2=0.3', true],
    ['=0.1+0.2>0.3', false],
    ['=0.1+0.2>=0.3', true],
    ['=1<>2', true],
    ['="1">2', true],
    ['=TRUE>"z"', true],
    ['=TRUE>1E+300', true],
    ['=FALSE<TRUE', true],
    ['="a"<"b"', true],
    ['="B">"a"', true],
    ['="海门"<"如东"', true],
    ['="z"<"海门"', true],
    ['="a海">"ab"', true],
    ['="海"<"海a"', true],
    ['=A9=0', true],
    ['=A9=""', true],
    ['=A9=FALSE', true],
    ['=A9=A8', true],
    ['=A9<1', true],
    ['="*"="x"', false],
  ])('%s is %p', (formula, expected) => {
    expect(book.result(formula)).toBe(expected);
  });
});

describe('references and names', () => {
  it.each<[string, Content]>([
    ['=完成!A1', 7],
    ['=Nope!A1', '#REF!'],
    ['=Nope!A1:A2', '#REF!'],
    ['=rate*4', 1],
    ['=SUM(cells)', 31],
    ['=lost', '#REF!'],
    ['=nothing', '#NAME?'],
    ['=Nope!rate', '#REF!'],
    ['=A9', 0],
    ['=SUM(A1:INDEX(B1:B9,2))', 31],
    ['=SUM((A1):(B2))', 31],
    ['=SUM(A5:INDEX(A1:A9,99))', '#REF!'],
  ])('%s is %p', (formula, expected) => {
    expect(book.result(formula)).toEqual(expected);
  });

  it.each<[string, Content[][]]>([
    ['=B1:B2*2', [[20], [40]]],
    ['=-B1:B2', [[-10], [-20]]],
    [
      '=B1:B2+{1,2}',
      [
        [11, 12],
        [21, 22],
      ],
    ],
    ['={1,2,3}+{10,20}', [[11, 22, '#N/A']]],
    ['={1;2}&"x"', [['1x'], ['2x']]],
    ['=B1:B3', [[10], [20], [0]]],
    ['=(A1:A3)%', [[0.01], [0.08], [0.01]]],
    ['=B:B/10', [[1], [2], [0], [0], [0], [0]]],
  ])('%s is %p', (formula, expected) => {
    expect(book.result(formula)).toEqual(expected);
  });

  it.each<[string, Content]>([
    ['=ROUND()', '#VALUE!'],
    ['=PI(1)', '#VALUE!'],
    ['=NOT.KNOWN(1)', '#NAME?'],
  ])('a function that cannot be called: %s is %p', (formula, expected) => {
    expect(book.result(formula)).toBe(expected);
  });
});

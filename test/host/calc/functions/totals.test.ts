import { TestBook, type Content } from '../workbook';

const book = new TestBook({
  A1: 10,
  A2: 7,
  A3: 9,
  A4: 27,
  A5: 2,
  B1: '5',
  B2: true,
  B3: '',
  B4: 'x',
  C1: '#N/A',
  C2: 3,
  D1: 3.5,
  D2: 3.5,
  D3: 1,
  D4: 2,
});

describe('totals', () => {
  it.each<[string, Content | Content[][]]>([
    // In cells only numbers count; written as arguments also what reads as one.
    ['=SUM(A1:A5)', 55],
    ['=SUM(A1:B5)', 55],
    ['=SUM("5",15,TRUE)', 21],
    ['=SUM(B1,2)', 2],
    ['=SUM(B2)', 0],
    ['=SUM({1,TRUE,"3"})', 1],
    ['=SUM("x")', '#VALUE!'],
    ['=SUM(C1:C2)', '#N/A'],
    ['=SUM(H:H)', 0],
    ['=SUM(1,)', 1],
    ['=SUM(0.1,0.2,0.3)', 0.6],
    ['=SUM(1E+308,1E+308)', '#NUM!'],
    ['=PRODUCT(A1:A2,2)', 140],
    ['=PRODUCT(H1:H2)', 0],
    ['=SUMSQ(3,4)', 25],
    ['=AVERAGE(A1:A5)', 11],
    ['=AVERAGE(A1:A5,5)', 10],
    ['=AVERAGE(B1:B4)', '#DIV/0!'],
    ['=AVERAGE(4,)', 2],
    ['=MEDIAN(1,2,3,4,5)', 3],
    ['=MEDIAN({1,2,3,4,5,6})', 3.5],
    ['=MEDIAN(B4)', '#NUM!'],
    ['=MAX(A1:A5)', 27],
    ['=MAX(A1:A5,30)', 30],
    ['=MIN(A1:A5)', 2],
    ['=MIN(-3,"-5")', -5],
    ['=MAX(B1:B4)', 0],
    ['=MAX(C1:C2)', '#N/A'],
    ['=COUNT(A1:C5)', 6],
    ['=COUNT("5",TRUE,"x",)', 3],
    ['=COUNT(B1:B4)', 0],
    ['=COUNT(C1,NA())', 0],
    ['=COUNTA(A1:C5)', 11],
    ['=COUNTA(H1:H5)', 0],
    ['=COUNTA("",NA())', 2],
    ['=COUNTBLANK(B1:B6)', 3],
    ['=COUNTBLANK(C1:C2)', 0],
    ['=COUNTBLANK(H:H)', 1_048_576],
    ['=COUNTBLANK(5)', '#VALUE!'],
    ['=LARGE({3,5,3,5,4},3)', 4],
    ['=LARGE(A1:A5,1)', 27],
    ['=SMALL(A1:A5,2)', 7],
    ['=SMALL(A1:A5,6)', '#NUM!'],
    ['=LARGE(A1:A5,0)', '#NUM!'],
    ['=LARGE(A1:A5,{1,2})', [[27, 10]]],
    ['=SUM(LARGE(A1:A5,{1,2,3}))', 46],
    ['=RANK(3.5,D1:D4)', 1],
    ['=RANK(1,D1:D4)', 4],
    ['=RANK(3.5,D1:D4,1)', 3],
    ['=RANK.EQ(2,D1:D4,0)', 3],
    ['=RANK(99,D1:D4)', '#N/A'],
    ['=RANK(D3:D4,D1:D4)', [[4], [3]]],
  ])('%s is %p', (formula, expected) => {
    expect(book.result(formula)).toEqual(expected);
  });
});

describe('SUMPRODUCT', () => {
  const sheets = new TestBook({
    A1: 3,
    A2: 8,
    A3: 1,
    B1: 4,
    B2: 6,
    B3: 9,
    C1: 'x',
    C2: true,
    C3: 5,
    '完成!A5': '#N/A',
  });

  it.each<[string, Content]>([
    ['=SUMPRODUCT(A1:A3,B1:B3)', 69],
    ['=SUMPRODUCT(A1:A3)', 12],
    ['=SUMPRODUCT({3,4;8,6;1,9},{2,7;6,7;5,3})', 156],
    // Text and truths are 0; a truth becomes a number where it is reckoned with.
    ['=SUMPRODUCT(A1:A3,C1:C3)', 5],
    ['=SUMPRODUCT(A1:A3>2)', 0],
    ['=SUMPRODUCT((A1:A3>2)*B1:B3)', 10],
    ['=SUMPRODUCT(--(A1:A3>2),B1:B3)', 10],
    ['=SUMPRODUCT((A1:A3>2)*(B1:B3>4))', 1],
    ['=SUMPRODUCT(A1:A3*C1:C3)', '#VALUE!'],
    // Shapes must be the same.
    ['=SUMPRODUCT(A1:A3,B1:B2)', '#VALUE!'],
    ['=SUMPRODUCT(A1:A3,{1,2,3})', '#VALUE!'],
    ['=SUMPRODUCT(A1:A3,1)', '#VALUE!'],
    ['=SUMPRODUCT(2,3)', 6],
    ['=SUMPRODUCT(A:A,B:B)', 69],
    ['=SUMPRODUCT(A:A,(B:B>4)*1)', 9],
    // Also where a sheet is empty on one side, errors on the other count.
    ['=SUMPRODUCT(A1:A9,完成!A1:A9)', '#N/A'],
    ['=SUMPRODUCT(A1:A5,1/B1:B5)', '#DIV/0!'],
    ['=SUMPRODUCT(1/COUNTIF(A1:A3,A1:A3))', 3],
  ])('%s is %p', (formula, expected) => {
    expect(sheets.result(formula)).toEqual(expected);
  });
});

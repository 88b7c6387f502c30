import { TestBook, type Content } from '../workbook';

const book = new TestBook({
  // In order, with the examples of Excel's help.
  A1: 25,
  A2: 38,
  A3: 40,
  A4: 41,
  B1: 'Bananas',
  B2: 'Oranges',
  B3: 'a*b',
  B4: 'axb',
  C1: 10,
  C2: 20,
  C3: 30,
  C4: 40,
  // In descending order, not in order, with other kinds between.
  D1: 9,
  D2: 7,
  D3: 5,
  D4: 1,
  E1: 3,
  E2: 'x',
  E3: '#N/A',
  E4: 8,
  E6: true,
  G1: 'q',
  H1: 'r',
  G2: 1,
  H2: 2,
});

const is = (formula: string, expected: Content | Content[][]): void =>
  expect(book.result(formula)).toEqual(expected);

describe('MATCH', () => {
  it.each<[string, Content | Content[][]]>([
    ['=MATCH(39,A1:A4,1)', 2],
    ['=MATCH(39,A1:A4)', 2],
    ['=MATCH(41,A1:A4,0)', 4],
    ['=MATCH(40,A1:A4,-1)', '#N/A'],
    ['=MATCH(24,A1:A4,1)', '#N/A'],
    ['=MATCH(99,A1:A4,1)', 4],
    ['=MATCH(6,D1:D4,-1)', 2],
    ['=MATCH(7,D1:D4,-1)', 2],
    ['=MATCH(10,D1:D4,-1)', '#N/A'],
    ['=MATCH(0,D1:D4,-1)', 4],
    ['=MATCH(5,{1,3,5,5,7},1)', 4],
    ['=MATCH(5,{1,3,5,5,7},0)', 3],
    ['=MATCH(40,A:A,1)', 3],
    ['=MATCH(8,E1:E6,1)', 4],
    ['=MATCH(8,E1:E6,0)', 4],
    ['=MATCH(TRUE,E1:E6,0)', 6],
    ['=MATCH(1,E1:E6,0)', '#N/A'],
    ['=MATCH("oranges",B1:B4,0)', 2],
    ['=MATCH("o*",B1:B4,0)', 2],
    ['=MATCH("a~*b",B1:B4,0)', 3],
    ['=MATCH("a?b",B1:B4,0)', 3],
    ['=MATCH("25",A1:A4,0)', '#N/A'],
    ['=MATCH("Oz",B1:B2,1)', 2],
    ['=MATCH("r",1:1,0)', 8],
    ['=MATCH(25,A1:B4,0)', '#N/A'],
    ['=MATCH(NA(),A1:A4,0)', '#N/A'],
    ['=MATCH({40;25},A1:A4,0)', [[3], [1]]],
  ])('%s is %p', is);
});

describe('INDEX', () => {
  it.each<[string, Content | Content[][]]>([
    ['=INDEX(A1:C4,2,3)', 20],
    ['=INDEX(A1:A4,3)', 40],
    ['=INDEX(A1:C1,3)', 10],
    ['=INDEX(A1:C1,1,3)', 10],
    ['=INDEX(A1:A4,2.9)', 38],
    ['=INDEX(A1:C4,2,0)', [[38, 'Oranges', 20]]],
    ['=INDEX(A1:C4,2)', [[38, 'Oranges', 20]]],
    ['=INDEX(A1:C2,0,3)', [[10], [20]]],
    ['=INDEX(A1:C2,,3)', [[10], [20]]],
    ['=SUM(INDEX(A1:C4,0,1))', 144],
    ['=SUM(INDEX(A1:B2,0,0))', 63],
    ['=INDEX({1,2;3,4},2,1)', 3],
    ['=INDEX({1,2;3,4},0,2)', [[2], [4]]],
    ['=INDEX(A1:A4,9)', '#REF!'],
    ['=INDEX(A1:C4,1,4)', '#REF!'],
    ['=INDEX(A1:A4,-1)', '#VALUE!'],
    ['=INDEX(A1:A4,"x")', '#VALUE!'],
    ['=INDEX(A1:A4,NA())', '#N/A'],
    ['=INDEX(A1:A4,{3;1})', [[40], [25]]],
    ['=INDEX(B1:B4,MATCH(39,A1:A4,1))', 'Oranges'],
    ['=INDEX(A1:A9,9)', 0],
  ])('%s is %p', is);
});

describe('VLOOKUP, HLOOKUP and LOOKUP', () => {
  it.each<[string, Content | Content[][]]>([
    ['=VLOOKUP(39,A1:C4,2)', 'Oranges'],
    ['=VLOOKUP(39,A1:C4,2,TRUE)', 'Oranges'],
    ['=VLOOKUP(39,A1:C4,2,FALSE)', '#N/A'],
    ['=VLOOKUP(40,A1:C4,3,FALSE)', 30],
    ['=VLOOKUP(40,A1:C4,3,0)', 30],
    ['=VLOOKUP(24,A1:C4,2)', '#N/A'],
    ['=VLOOKUP("o*",B1:C4,2,FALSE)', 20],
    ['=VLOOKUP(40,A1:C4,0)', '#VALUE!'],
    ['=VLOOKUP(40,A1:C4,4)', '#REF!'],
    ['=VLOOKUP(40,A1:C4,3.9)', 30],
    ['=VLOOKUP(40,A:C,3,FALSE)', 30],
    ['=VLOOKUP(2,{1,"a";2,"b"},2,FALSE)', 'b'],
    ['=VLOOKUP({25;41},A1:C4,3,FALSE)', [[10], [40]]],
    ['=HLOOKUP("r",G1:H2,2,FALSE)', 2],
    ['=HLOOKUP("r",G1:H2,3,FALSE)', '#REF!'],
    ['=HLOOKUP("z",{"a","c";1,2},2)', 2],
    ['=LOOKUP(39,A1:A4,B1:B4)', 'Oranges'],
    ['=LOOKUP(24,A1:A4,B1:B4)', '#N/A'],
    ['=LOOKUP(39,A1:A4)', 38],
    ['=LOOKUP("C",{"a","b","c","d";1,2,3,4})', 3],
    ['=LOOKUP("bump",{"a",1;"b",2;"c",3})', 2],
    // The last number of a list, the last entry that meets a condition.
    ['=LOOKUP(9E+307,E1:E6)', 8],
    ['=LOOKUP(2,1/(A1:A4<41),C1:C4)', 30],
  ])('%s is %p', is);
});

describe('places and sizes', () => {
  it.each<[string, Content | Content[][]]>([
    ['=ROWS(A1:C4)', 4],
    ['=COLUMNS(A1:C4)', 3],
    ['=COLUMNS(C1:A1)', 3],
    ['=ROWS(A:A)', 1_048_576],
    ['=ROWS({1;2;3})', 3],
    ['=ROWS(#REF!)', '#REF!'],
    ['=ROW()', 9],
    ['=COLUMN()', 6],
    ['=ROW(B4)', 4],
    ['=COLUMN(B4)', 2],
    ['=ROW(A2:B3)', [[2], [3]]],
    ['=COLUMN(A2:B3)', [[1, 2]]],
    ['=SUM(ROW(1:3))', 6],
    ['=ROW(5)', '#VALUE!'],
    ['=OFFSET(A1,2,0)', 40],
    ['=OFFSET(D4,-1,-2)', 'a*b'],
    ['=SUM(OFFSET(A1,0,0,4,1))', 144],
    ['=SUM(OFFSET(A1:A2,2,0))', 81],
    ['=SUM(OFFSET(A4,0,0,-2,1))', 81],
    ['=OFFSET(A1,-1,0)', '#REF!'],
    ['=OFFSET(A1,1048576,0)', '#REF!'],
    ['=OFFSET(A1,0,16384)', '#REF!'],
    ['=OFFSET(A1,0,0,0,1)', '#REF!'],
    ['=OFFSET(5,1,1)', '#VALUE!'],
    ['=OFFSET(A1,"x",0)', '#VALUE!'],
  ])('%s is %p', is);
});

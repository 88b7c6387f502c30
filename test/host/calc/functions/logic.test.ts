import { TestBook, type Content } from '../workbook';

const book = new TestBook({ A1: 5, A2: 'x', A3: true, A4: '#N/A', B1: 1, B2: 2 });

describe('logic', () => {
  it.each<[string, Content | Content[][]]>([
    ['=IF(A1>4,"a","b")', 'a'],
    ['=IF(A1>9,"a")', false],
    ['=IF(A1>4,,2)', 0],
    ['=IF(A1>9,1,)', 0],
    ['=IF(A9,1,2)', 2],
    ['=IF(A2,1,2)', '#VALUE!'],
    ['=IF(A4,1,2)', '#N/A'],
    ['=IF(TRUE,1,1/0)', 1],
    ['=IF("true",1,2)', 1],
    ['=IF(B1:B3>1,B1:B3,"-")', [['-'], [2], ['-']]],
    ['=SUM(IF(TRUE,B1:B2,0))', 3],
    ['=IFS(A1>9,1,A1>4,2)', 2],
    ['=IFS(A1>9,1)', '#N/A'],
    ['=IFS(A2,1)', '#VALUE!'],
    ['=IFERROR(1/0,"e")', 'e'],
    ['=IFERROR(A4,)', 0],
    ['=IFERROR(A1,1/0)', 5],
    ['=IFERROR(1/{1,0},9)', [[1, 9]]],
    ['=IFNA(A4,7)', 7],
    ['=IFNA(1/0,7)', '#DIV/0!'],
    ['=SWITCH(2,1,"a",2,"b")', 'b'],
    ['=SWITCH("X","x",1)', 1],
    ['=SWITCH(9,1,"a","z")', 'z'],
    ['=SWITCH(9,1,"a")', '#N/A'],
    ['=SWITCH(A4,1,2)', '#N/A'],
    ['=CHOOSE(2,"a","b",1/0)', 'b'],
    ['=CHOOSE(1.9,"a","b")', 'a'],
    ['=CHOOSE(3,1,2)', '#VALUE!'],
    ['=CHOOSE(0,1,2)', '#VALUE!'],
    ['=SUM(CHOOSE(2,A1,B1:B2))', 3],
    ['=AND(TRUE,1)', true],
    ['=AND(A1:A3)', true],
    ['=AND(A9,TRUE)', true],
    ['=AND(A2)', '#VALUE!'],
    ['=AND("x",TRUE)', '#VALUE!'],
    ['=AND(TRUE,)', false],
    ['=OR(A3,FALSE)', true],
    ['=OR(0,FALSE)', false],
    ['=OR(A4,TRUE)', '#N/A'],
    ['=XOR(TRUE,TRUE,TRUE)', true],
    ['=XOR(TRUE,TRUE)', false],
    ['=NOT(A9)', true],
    ['=NOT(A2)', '#VALUE!'],
    ['=TRUE()', true],
    ['=FALSE()', false],
  ])('%s is %p', (formula, expected) => {
    const result = book.result(formula);
    if (typeof expected === 'number') expect(result).toBeCloseTo(expected, 9);
    else expect(result).toEqual(expected);
  });
});

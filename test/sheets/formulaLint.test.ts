import { lintFormula, lintValidation } from './formulaLint';

describe('the lint lets pass', () => {
  it.each([
    '=SUM(C5:K5)',
    '=IF(COUNT(C5:K5)=0,"",SUM(C5:K5))',
    `=COUNTIFS(C5:K5,">=0",'it''s 1'!C6:K6,">=0")<3`,
    '=SUMPRODUCT(C5:K5,C6:K6)/SUMIF(C5:K5,">=0",C6:K6)',
    '=SUMPRODUCT(C5:K5*C6:K6)',
    '=OR(A1="",ISNUMBER(A1),-$B$2>=0)',
    '=COUNT(A1:A3)&"/"&27',
    '=IF(ISERROR(ROWS(ipt_lastyear_2022_09)),"",INDEX(ipt_lastyear_2022_09,ROW(A1),2))',
  ])('%s', (formula) => {
    expect(lintFormula(formula)).toEqual([]);
  });
});

describe('the lint stops', () => {
  it.each([
    ['a range where one value is wanted', '=C5:K5', 'one value'],
    ['a comparison over a range', '=IF(C5:K5="/",1,0)', 'one value'],
    ['arithmetic in SUM, which needs an array entry', '=SUM(C5:K5*C6:K6)', 'one value'],
    ['a range as the criterion', '=COUNTIF(C5:K5,C6:K6)', 'one value'],
    ['IF over ranges in SUMPRODUCT', '=SUMPRODUCT(IF(C5:K5>0,C6:K6,0))', 'one value'],
    ['IFERROR over ranges in SUMPRODUCT', '=SUMPRODUCT(IFERROR(C5:K5,0))', 'one value'],
    ['IF deeper in SUMPRODUCT', '=SUMPRODUCT(C5:K5,ABS(IF(C6:K6="",0,1)))', 'one value'],
    ['a name of an area where one value is wanted', '=ipt_lastyear_2022_09+1', 'one value'],
    ['a range on another sheet', `='完成 2017-09'!C5:K5+1`, 'one value'],
    ['a newer function', '=XLOOKUP(A1,B1:B9,C1:C9)', 'XLOOKUP'],
    ['a function that we do not know', '=TEXTJOIN(",",TRUE,A1)', 'TEXTJOIN'],
    ['an open parenthesis', '=IF(A1,1,2', 'unreadable'],
    ['rubbish', '=SUM(A1;A2)', 'unreadable'],
    ['no formula', 'SUM(A1)', 'unreadable'],
  ])('%s', (_what, formula, problem) => {
    expect(lintFormula(formula).join('; ')).toContain(problem);
  });

  it('a validation of more than 255 characters', () => {
    const long = `=${Array.from({ length: 70 }, (_, i) => `A${i + 1}`).join('+')}`;
    expect(lintFormula(long)).toEqual([]);
    expect(lintValidation(long)).toEqual(['validation over 255']);
  });
});

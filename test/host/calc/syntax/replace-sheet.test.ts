import { loseSheet, renameSheet } from '../../../../src/host/calc/syntax/replace-sheet';
import { isFormula } from '../../../../src/host/calc/syntax/formula';

describe('a formula after a sheet is gone', () => {
  it.each([
    ['=乙!A1+1', '=#REF!A1+1'],
    ['=SUM(乙!$A$1:B2)', '=SUM(#REF!$A$1:B2)'],
    ['=SUM(乙!A:A,乙!2:3)', '=SUM(#REF!A:A,#REF!2:3)'],
    ['=乙!A1:乙!B2', '=#REF!A1:B2'],
    ['=INDEX(乙!A1:B2,1,1):乙!B9', '=INDEX(#REF!A1:B2,1,1):#REF!B9'],
    ["='乙'!A1", '=#REF!A1'],
    ['=乙!率*2', '=#REF!率*2'],
    ['=乙!#REF!+1', '=#REF!#REF!+1'],
    ['乙!$A$1', '#REF!$A$1'],
    ['=IF(A1:B1=乙!A1,1)', '=IF(A1:B1=#REF!A1,1)'],
  ])('%s becomes %s', (formula, expected) => {
    expect(loseSheet(formula, '乙')).toBe(expected);
    expect(isFormula(expected)).toBe(true);
  });

  it.each([
    '="乙!A1"&"他说""乙!A1"""',
    '=乙二!A1+二乙!A1',
    "='乙 (2)'!A1",
    "='[1]乙'!A1",
    '=[1]乙!A1',
    '=SUM(表1[乙])',
    '=乙+1',
    '=甲:乙!A1',
    '="没有关上 乙!A1',
  ])('stays %s', (formula) => {
    expect(loseSheet(formula, '乙')).toBe(formula);
  });

  it('is found however the name is written', () => {
    expect(loseSheet("='O''Neil 1'!A1+'o''neil 1'!B1", "O'Neil 1")).toBe('=#REF!A1+#REF!B1');
  });
});

describe('a formula after a sheet was renamed', () => {
  it.each([
    ['=乙!A1+ 1', "='新 的'!A1+ 1"],
    ['=SUM(乙!$A$1:B2,乙!A:A)', "=SUM('新 的'!$A$1:B2,'新 的'!A:A)"],
    ['=乙!A1:乙!B2', "='新 的'!A1:'新 的'!B2"],
    ['=\'乙\'!率&"乙!A1"', '=\'新 的\'!率&"乙!A1"'],
    ['=乙!#REF!', "='新 的'!#REF!"],
  ])('%s becomes %s', (formula, expected) => {
    expect(renameSheet(formula, '乙', "'新 的'")).toBe(expected);
  });

  it.each(['=乙二!A1+二乙!A1', '=[1]乙!A1', '=甲:乙!A1', '=乙(1)', '=#REF!A1+#REF!乙'])(
    'stays %s',
    (formula) => {
      expect(renameSheet(formula, '乙', '丙')).toBe(formula);
    },
  );

  it('is the former one again when the sheet has its former name again', () => {
    const formula = '=IF(乙!A1="","乙",SUM(乙!B2:B9)*\'甲 1\'!C3)';
    expect(renameSheet(renameSheet(formula, '乙', '丙'), '丙', '乙')).toBe(formula);
  });
});

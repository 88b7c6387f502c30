import { changedCells, constantsOf } from '../../../src/sheets/journal/constants';
import { sheetOfName, sheetsIn } from '../../../src/sheets/journal/references';
import { planSheet } from '../../../src/sheets/plan/planSheet';
import { serialisePlan } from '../../../src/plan/serialisePlan';
import { plan2017 } from '../plans';

describe('what stands on a sheet that was laid out', () => {
  const laid = [
    ['序号', '海安', '合计'],
    [1, '', '='],
    [2, 5500, '='],
  ];

  it('is unchanged where no cell differs, empty ones at the edge included', () => {
    expect(changedCells(laid, laid)).toBe(0);
    expect(changedCells(laid, [...laid.map((row) => [...row, '', null]), ['', '']])).toBe(0);
  });

  it.each([
    ['a figure typed into an empty cell', [laid[0], [1, 7, '='], laid[2]], 1],
    ['a figure typed over another', [laid[0], laid[1], [2, 5501, '=']], 1],
    ['a formula overwritten', [laid[0], laid[1], [2, 5500, 5500]], 1],
    ['a row inserted, and nothing else', [laid[0], ['', '', ''], laid[1], laid[2]], 1],
    ['a row inserted and two figures', [laid[0], ['', 8, 9], laid[1], laid[2]], 2],
    ['rows sorted', [laid[0], laid[2], laid[1]], 1],
    ['everything deleted', [], 8],
  ])('counts %s', (_, now, count) => {
    expect(changedCells(laid, now as typeof laid)).toBe(count);
  });

  it('is taken from the layout, formulas as one sign', () => {
    const layout = planSheet(plan2017, serialisePlan(plan2017), '_计划');
    const formula = { ...layout, cells: [[{ formula: '=A1' }, null, 3, { text: '=x' }]] };
    expect(constantsOf(formula)).toEqual([['=', '', 3, '=x']]);
  });
});

describe('sheets that a formula refers to', () => {
  it.each([
    ["='完成 2017-09'!D4+1", ['完成 2017-09']],
    ['=目标!C3*2', ['目标']],
    ["=SUM('O''Neil'!A1:B2,Sheet1!A1)", ["o'neil", 'sheet1']],
    ['=HYPERLINK("#\'完成 2017-09\'!D4","D4")', ['完成 2017-09']],
    ["=SUM('一月:三月'!A1)", ['一月', '三月']],
    ['=省目标!A1', ['省目标']],
    ['=A1+B2&"目标"', []],
  ])('%s', (formula, sheets) => {
    expect([...sheetsIn(formula)]).toEqual(sheets);
  });

  it.each([
    ["='完成 2017-09'!$A$3:$N$30", '完成 2017-09'],
    ['=目标!$A$3:$L$28', '目标'],
    ['=#REF!', null],
    ["='目标'!#REF!", null],
    ['=1.5', null],
  ])('the name %s leads to %s', (formula, sheet) => {
    expect(sheetOfName(formula)).toBe(sheet);
  });
});

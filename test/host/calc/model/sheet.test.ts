import { placeKey, Sheet, type FormulaCell } from '../../../../src/host/calc/model/sheet';

const sheetWith = (...places: [row: number, column: number, value: number][]): Sheet => {
  const sheet = new Sheet('1', '目标');
  for (const [row, column, value] of places) sheet.put(row, column, value);
  return sheet;
};

describe('a sheet', () => {
  it('ends behind what was put farthest', () => {
    const sheet = sheetWith([4, 1, 10], [0, 6, 20]);
    expect([sheet.usedRows, sheet.usedColumns]).toEqual([5, 7]);
  });

  it('holds nothing where nothing was put, or where it was emptied', () => {
    const sheet = sheetWith([4, 1, 10]);
    expect(sheet.at(3, 1)).toBeUndefined();
    expect(sheet.at(4, 0)).toBeUndefined();
    sheet.put(4, 1, undefined);
    sheet.put(9, 9, undefined);
    expect(sheet.at(4, 1)).toBeUndefined();
    expect([sheet.usedRows, sheet.usedColumns]).toEqual([5, 2]);
  });

  it('runs over what it holds, row by row', () => {
    const sheet = sheetWith([4, 1, 10], [0, 6, 20], [0, 2, 30]);
    sheet.put(4, 1, undefined);
    const visited: unknown[] = [];
    sheet.each((...visit) => visited.push(visit));
    expect(visited).toEqual([
      [30, 0, 2],
      [20, 0, 6],
    ]);
  });

  it('keeps what a formula shows beside it apart from what it holds', () => {
    const sheet = sheetWith();
    const by = {} as FormulaCell;
    sheet.spill(3, 2, 5, by);
    expect(sheet.at(3, 2)).toBeUndefined();
    expect(sheet.spillAt(3, 2)).toEqual({ value: 5, by });
    expect([sheet.usedRows, sheet.usedColumns]).toEqual([4, 3]);
    sheet.unspill(3, 2);
    expect(sheet.spillAt(3, 2)).toBeUndefined();
  });
});

it('the number of a cell is its own', () => {
  const keys = [placeKey(0, 16_383), placeKey(1, 0), placeKey(1_048_575, 16_383)];
  expect(new Set(keys).size).toBe(3);
  expect(keys.every(Number.isSafeInteger)).toBe(true);
});

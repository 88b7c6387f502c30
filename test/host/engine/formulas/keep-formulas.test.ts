import { cellFormula, patchCells } from '../../../../src/host/engine/cells';
import type { Engine } from '../../../../src/host/engine/engine';
import { createHeadlessEngine } from '../../../../src/host/engine/headless';
import { addSheet } from '../../../../src/host/engine/sheets';
import { insertRows } from '../../../../src/host/engine/structure';
import { FormulaDataModel, type Worksheet } from '../../../../src/host/engine/univer';

let engine: Engine;
let first: Worksheet;
let other: Worksheet;
beforeEach(() => {
  engine = createHeadlessEngine();
  [first] = engine.workbook.getSheets() as [Worksheet];
  other = addSheet(engine, "完成 '09");
});
afterEach(() => engine.dispose());

const put = (sheet: Worksheet, row: number, formula: string): void =>
  patchCells(engine, sheet.getSheetId(), { [row]: { 0: { f: formula } } });
const formulaIn = (sheet: Worksheet, row: number): string | null =>
  cellFormula(engine, sheet, row, 0);

describe("Univer's list of formulas", () => {
  it('knows what was written, added and copied, though it is looked for once', () => {
    const model = engine.get<FormulaDataModel>(FormulaDataModel);
    put(first, 0, '=1+1');
    put(other, 2, '=A1');
    const found = (): object => model.getFormulaData()[engine.unitId] ?? {};
    expect(found()).toMatchObject({
      [first.getSheetId()]: { 0: { 0: { f: '=1+1' } } },
      [other.getSheetId()]: { 2: { 0: { f: '=A1' } } },
    });
    put(first, 0, '=2+2');
    expect(found()).toMatchObject({ [first.getSheetId()]: { 0: { 0: { f: '=2+2' } } } });
  });

  it('looks into no other sheet when one is written', () => {
    const looked = jest.spyOn(other.getCellMatrix(), 'forValue');
    put(first, 0, '=1+1');
    expect(looked).not.toHaveBeenCalled();
  });

  it('looks once into a sheet that has no formulas and is given none, and sees the first one', () => {
    const sheet = other.getSheetId();
    patchCells(engine, sheet, { 0: { 0: { v: 1 } } });
    const looked = jest.spyOn(other.getCellMatrix(), 'forValue');
    for (const row of [1, 2, 3]) patchCells(engine, sheet, { [row]: { 0: { v: row } } });
    expect(looked).not.toHaveBeenCalled();
    put(other, 4, '=A1');
    const data = engine.get<FormulaDataModel>(FormulaDataModel).getFormulaData()[engine.unitId];
    expect(data).toMatchObject({ [sheet]: { 4: { 0: { f: '=A1' } } } });
  });

  it('lets formulas follow rows of the sheet they stand in and of the one they name', async () => {
    put(first, 0, "='完成 ''09'!A3+SUM('完成 ''09'!A1:A3)");
    put(first, 1, '=A5');
    put(other, 4, '=A3*2');
    await insertRows(engine, other, 1, 1);
    await engine.calculate();
    expect(formulaIn(first, 0)).toBe("='完成 ''09'!A4+SUM('完成 ''09'!A1:A4)");
    expect(formulaIn(first, 1)).toBe('=A5');
    expect(formulaIn(other, 5)).toBe('=A4*2');
  });
});

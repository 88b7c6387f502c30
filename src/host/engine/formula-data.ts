import type { Engine } from './engine';
import { FormulaDataModel } from './univer';

type SheetData = object | undefined;
type AllData = Record<string, Record<string, SheetData>>;

/** What is replaced of Univer's model of all formulas. */
interface Model {
  getFormulaData(): AllData;
  getSheetFormulaData(unitId: string, sheetId: string): SheetData;
  updateFormulaData(unitId: string, sheetId: string, cellValue: object): object;
}

interface Params {
  readonly subUnitId?: string;
}

/**
 * Univer 0.25.1 looks for formulas in every cell of the workbook whenever one cell is written or a sheet is added.
 * What it found is kept here until the sheet changes, and writing into a sheet looks at that sheet only.
 */
export function keepFormulaData(engine: Engine): void {
  const model = engine.get<Model>(FormulaDataModel);
  const known = new Map<string, SheetData>();
  const keyOf = (unitId: string, sheetId: string): string => `${unitId}/${sheetId}`;

  engine.onCommand(({ id, params }, options) => {
    if (!id.startsWith('sheet.mutation.') || options?.['applyFormulaCalculationResult']) return;
    const sheetId = (params as Params | undefined)?.subUnitId;
    const unitId = engine.openWorkbook?.getUnitId();
    if (sheetId === undefined || unitId === undefined) known.clear();
    else known.delete(keyOf(unitId, sheetId));
  });
  engine.onLoad(() => known.clear());

  function ofSheet(unitId: string, sheetId: string): SheetData {
    const key = keyOf(unitId, sheetId);
    if (!known.has(key)) known.set(key, model.getSheetFormulaData(unitId, sheetId));
    return known.get(key);
  }

  const whole = (): AllData => {
    const workbook = engine.openWorkbook;
    if (workbook === null) return {};
    const sheets = workbook.getSheets().map((sheet) => sheet.getSheetId());
    const unitId = workbook.getUnitId();
    return { [unitId]: Object.fromEntries(sheets.map((id) => [id, ofSheet(unitId, id)])) };
  };
  const update = model.updateFormulaData.bind(model);
  model.getFormulaData = whole;
  model.updateFormulaData = (unitId, sheetId, cellValue) => {
    model.getFormulaData = () => ({
      [unitId]: { [sheetId]: model.getSheetFormulaData(unitId, sheetId) },
    });
    try {
      return update(unitId, sheetId, cellValue);
    } finally {
      model.getFormulaData = whole;
    }
  };
}

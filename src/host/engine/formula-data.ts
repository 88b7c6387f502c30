import type { Engine } from './engine';
import { FormulaDataModel, type ICommandInfo } from './univer';

/** By row, then column. */
type SheetData = Record<string, Record<string, { readonly f?: string } | null>>;
type AllData = Record<string, Record<string, SheetData | undefined>>;

/** What is replaced of Univer's model of all formulas. */
interface Model {
  getFormulaData(): AllData;
  getSheetFormulaData(unitId: string, sheetId: string): SheetData | undefined;
  updateFormulaData(unitId: string, sheetId: string, cellValue: object): object;
}

interface Params {
  readonly subUnitId?: string;
  /** Of written cells. */
  readonly cellValue?: object;
}

const WRITTEN = 'sheet.mutation.set-range-values';

/** Commands after which formulas must follow cells of one sheet, or its name. */
const FOLLOWED =
  /^sheet\.command\.(?:(?:insert|remove)-(?:row|col)|(?:insert|delete)-range-move|set-worksheet-name|remove-sheet)/;

/** Of those the one after which nobody asks for the sheet's own formulas. */
const LEAVING = /^sheet\.command\.remove-sheet/;

/**
 * Univer 0.25.1 looks for formulas in every cell of the workbook whenever one cell is written or a sheet is added, and
 * reads every formula anew when a row is inserted anywhere. What was found is kept here until its sheet changes;
 * writing looks at its own sheet only, and of other sheets only formulas are read that name the one whose cells move. A
 * sheet without formulas that is given none has none: it is not looked at again, however long a list grows on it.
 */
export function keepFormulaData(engine: Engine): void {
  const model = engine.get<Model>(FormulaDataModel);
  const known = new Map<string, SheetData | undefined>();
  let moving: string | null = null;
  let isStaying = true;

  engine.beforeCommand(({ id, params }) => {
    if (!FOLLOWED.test(id)) return;
    moving = (params as Params | undefined)?.subUnitId ?? null;
    isStaying = !LEAVING.test(id);
  });
  engine.onCommand((command, options) => {
    if (FOLLOWED.test(command.id)) moving = null;
    if (!options?.['applyFormulaCalculationResult']) forget(command);
  });
  engine.onLoad(() => known.clear());

  function forget({ id, params }: Readonly<ICommandInfo>): void {
    if (!id.startsWith('sheet.mutation.')) return;
    const { subUnitId: sheetId, cellValue = {} } = (params ?? {}) as Params;
    if (sheetId === undefined) known.clear();
    else if (id !== WRITTEN || !staysWithout(sheetId, cellValue)) known.delete(sheetId);
  }

  function staysWithout(sheetId: string, cellValue: object): boolean {
    const data = known.get(sheetId);
    return data !== undefined && Object.keys(data).length === 0 && !hasFormula(cellValue);
  }

  function ofSheet(unitId: string, sheetId: string): SheetData | undefined {
    if (!known.has(sheetId)) known.set(sheetId, model.getSheetFormulaData(unitId, sheetId));
    return known.get(sheetId);
  }

  function whole(): AllData {
    const workbook = engine.openWorkbook;
    if (workbook === null) return {};
    const unitId = workbook.getUnitId();
    const from = moving === null ? null : workbook.getSheetBySheetId(moving);
    const part = (sheetId: string): SheetData | undefined => {
      const all = ofSheet(unitId, sheetId);
      if (!all || !from) return all;
      if (sheetId !== moving) return naming(all, from.getName());
      return isStaying ? all : {};
    };
    const sheets = workbook.getSheets().map((sheet) => sheet.getSheetId());
    return { [unitId]: Object.fromEntries(sheets.map((id) => [id, part(id)])) };
  }

  const update = model.updateFormulaData.bind(model);
  model.getFormulaData = whole;
  model.updateFormulaData = (unitId, sheetId, cellValue) => {
    ofSheet(unitId, sheetId);
    if (staysWithout(sheetId, cellValue)) return {};
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

/** @param cells by row, then column */
function hasFormula(cells: object): boolean {
  for (const line of Object.values(cells) as (object | null)[]) {
    for (const cell of Object.values(line ?? {}) as ({ f?: unknown; si?: unknown } | null)[]) {
      if (cell?.f || cell?.si) return true;
    }
  }
  return false;
}

/** The formulas in which the sheet's name occurs. */
function naming(all: SheetData, sheet: string): SheetData {
  const name = sheet.replaceAll("'", "''").toLowerCase();
  const found: SheetData = {};
  for (const [row, cells] of Object.entries(all)) {
    for (const [column, item] of Object.entries(cells)) {
      if (item?.f?.toLowerCase().includes(name)) (found[row] ??= {})[column] = item;
    }
  }
  return found;
}

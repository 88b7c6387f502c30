import type { Engine } from '../engine';
import { FormulaDataModel, type ICommandInfo } from '../univer';
import {
  hasFormula,
  isSharing,
  naming,
  overwritten,
  ownFormulas,
  someCell,
  type AllFormulas,
  type ByCell,
  type Cell,
  type SheetFormulas,
} from './cells-with-formulas';

type Cells = ByCell<Cell>;

/** What is replaced of Univer's model of all formulas. */
interface Model {
  getFormulaData(): AllFormulas;
  getSheetFormulaData(unitId: string, sheetId: string): SheetFormulas | undefined;
  updateFormulaData(unitId: string, sheetId: string, cellValue: Cells): object;
}

interface Params {
  readonly subUnitId?: string;
  /** Of written cells. */
  readonly cellValue?: Cells;
}

const WRITTEN = 'sheet.mutation.set-range-values';

/** Commands after which formulas must follow cells of one sheet, or its name. */
export const FOLLOWED =
  /^sheet\.command\.(?:(?:insert|remove)-(?:row|col)|(?:insert|delete)-range-move|set-worksheet-name|remove-sheet)/;

/** Of those the one after which nobody asks for the sheet's own formulas, and the one that concerns few of them. */
const LEAVING = /^sheet\.command\.remove-sheet/;
const RENAMING = /^sheet\.command\.set-worksheet-name/;

/**
 * Univer 0.25.1 looks for formulas in every cell of the workbook whenever one cell is written or a sheet is added, and
 * reads every formula anew when a row is inserted anywhere. What was found is kept here until its sheet changes;
 * writing looks at its own sheet only, and of other sheets only formulas are read that name the one whose cells move. A
 * sheet without formulas that is given none has none: it is not looked at again, however long a list grows on it.
 */
export function keepFormulas(engine: Engine): void {
  const model = engine.get<Model>(FormulaDataModel);
  const known = new Map<string, SheetFormulas | undefined>();
  /** Sheets of which no cell shares its formula with others, as Excel's files let them. */
  const plain = new Set<string>();
  let moving: string | null = null;
  let command = '';

  engine.beforeCommand(({ id, params }) => {
    if (!FOLLOWED.test(id)) return;
    moving = (params as Params | undefined)?.subUnitId ?? null;
    command = id;
  });
  engine.onCommand((done, options) => {
    if (FOLLOWED.test(done.id)) moving = null;
    if (!options?.['applyFormulaCalculationResult']) forget(done);
  });
  engine.onLoad(() => {
    known.clear();
    plain.clear();
  });

  function forget({ id, params }: Readonly<ICommandInfo>): void {
    if (!id.startsWith('sheet.mutation.')) return;
    const { subUnitId: sheetId, cellValue = {} } = (params ?? {}) as Params;
    if (sheetId === undefined) known.clear();
    else if (id !== WRITTEN || !staysWithout(sheetId, cellValue)) known.delete(sheetId);
    if (sheetId === undefined) plain.clear();
    else if (id !== WRITTEN || someCell(cellValue, isSharing)) plain.delete(sheetId);
  }

  function staysWithout(sheetId: string, cellValue: Cells): boolean {
    const data = known.get(sheetId);
    return data !== undefined && Object.keys(data).length === 0 && !someCell(cellValue, hasFormula);
  }

  function ofSheet(unitId: string, sheetId: string): SheetFormulas | undefined {
    if (!known.has(sheetId)) known.set(sheetId, formulasOf(unitId, sheetId));
    return known.get(sheetId);
  }

  function formulasOf(unitId: string, sheetId: string): SheetFormulas | undefined {
    const found = ownFormulas(matrixOf(sheetId));
    if (found === null) return model.getSheetFormulaData(unitId, sheetId);
    plain.add(sheetId);
    return found;
  }

  const matrixOf = (sheetId: string): Cells =>
    (engine.sheet(sheetId)?.getCellMatrix().getMatrix() ?? {}) as Cells;

  function whole(): AllFormulas {
    const workbook = engine.openWorkbook;
    if (workbook === null) return {};
    const unitId = workbook.getUnitId();
    const from = moving === null ? null : workbook.getSheetBySheetId(moving);
    const part = (sheetId: string): SheetFormulas | undefined => {
      const all = ofSheet(unitId, sheetId);
      if (!all || !from) return all;
      if (sheetId !== moving || RENAMING.test(command)) return naming(all, from.getName());
      return LEAVING.test(command) ? {} : all;
    };
    const sheets = workbook.getSheets().map((sheet) => sheet.getSheetId());
    return { [unitId]: Object.fromEntries(sheets.map((id) => [id, part(id)])) };
  }

  const update = model.updateFormulaData.bind(model);
  model.getFormulaData = whole;
  model.updateFormulaData = (unitId, sheetId, cellValue) => {
    if (!plain.has(sheetId)) ofSheet(unitId, sheetId);
    if (plain.has(sheetId) && !someCell(cellValue, isSharing)) {
      return overwritten(matrixOf(sheetId), cellValue);
    }
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

import { isFormula } from './cells';
import type { Engine } from './engine';
import { FormulaDataModel, type ICommandInfo } from './univer';

/** Formulas of a sheet by row, then column. */
export type SheetData = Record<
  string,
  Record<string, { readonly f?: string; readonly si?: string } | null>
>;
/** By workbook, then sheet. */
export type AllData = Record<string, Record<string, SheetData | undefined>>;

/** What is replaced of Univer's model of all formulas. */
interface Model {
  getFormulaData(): AllData;
  getSheetFormulaData(unitId: string, sheetId: string): SheetData | undefined;
  updateFormulaData(unitId: string, sheetId: string, cellValue: Cells): object;
}

interface Params {
  readonly subUnitId?: string;
  /** Of written cells. */
  readonly cellValue?: Cells;
}

/** By row, then column. */
type Cells = Readonly<Record<string, Readonly<Record<string, Written | null>> | null>>;
interface Written {
  readonly f?: unknown;
  readonly si?: unknown;
}

const WRITTEN = 'sheet.mutation.set-range-values';

/** Commands after which formulas must follow cells of one sheet, or its name. */
const FOLLOWED =
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
export function keepFormulaData(engine: Engine): void {
  const model = engine.get<Model>(FormulaDataModel);
  const known = new Map<string, SheetData | undefined>();
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
    else if (id !== WRITTEN || some(cellValue, isSharing)) plain.delete(sheetId);
  }

  function staysWithout(sheetId: string, cellValue: Cells): boolean {
    const data = known.get(sheetId);
    return data !== undefined && Object.keys(data).length === 0 && !some(cellValue, hasFormula);
  }

  function ofSheet(unitId: string, sheetId: string): SheetData | undefined {
    if (!known.has(sheetId)) known.set(sheetId, formulasOf(unitId, sheetId));
    return known.get(sheetId);
  }

  function formulasOf(unitId: string, sheetId: string): SheetData | undefined {
    const found = plainFormulas(matrixOf(sheetId));
    if (found === null) return model.getSheetFormulaData(unitId, sheetId);
    plain.add(sheetId);
    return found;
  }

  const matrixOf = (sheetId: string): Cells =>
    (engine.sheet(sheetId)?.getCellMatrix().getMatrix() ?? {}) as Cells;

  function whole(): AllData {
    const workbook = engine.openWorkbook;
    if (workbook === null) return {};
    const unitId = workbook.getUnitId();
    const from = moving === null ? null : workbook.getSheetBySheetId(moving);
    const part = (sheetId: string): SheetData | undefined => {
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
    if (plain.has(sheetId) && !some(cellValue, isSharing)) {
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

const hasFormula = ({ f, si }: Written): boolean => Boolean(f) || Boolean(si);
const isSharing = ({ si }: Written): boolean => Boolean(si);

function some(cells: Cells, is: (cell: Written) => boolean): boolean {
  for (const line of Object.values(cells)) {
    for (const cell of Object.values(line ?? {})) if (cell && is(cell)) return true;
  }
  return false;
}

/** The formulas that stand in cells; null where some are shared. */
function plainFormulas(cells: Cells): SheetData | null {
  const found: SheetData = {};
  for (const row in cells) {
    const line = cells[row];
    for (const column in line) {
      const cell = line[column];
      if (!cell) continue;
      if (cell.si) return null;
      const { f } = cell;
      if (isFormula(f)) (found[row] ??= {})[column] = { f };
    }
  }
  return found;
}

/** Cells that had a formula and get none: Univer takes it out of them. What gets one needs nothing. */
function overwritten(before: Cells, cellValue: Cells): Record<string, Record<string, null>> {
  const found: Record<string, Record<string, null>> = {};
  for (const row in cellValue) {
    for (const column in cellValue[row]) {
      if (isFormula(cellValue[row][column]?.f) || !isFormula(before[row]?.[column]?.f)) continue;
      (found[row] ??= {})[column] = null;
    }
  }
  return found;
}

/** The formulas in which the sheet's name occurs. */
function naming(all: SheetData, sheet: string): SheetData {
  const name = sheet.replaceAll("'", "''").toLowerCase();
  const hasCase = name !== name.toUpperCase();
  const found: SheetData = {};
  for (const [row, cells] of Object.entries(all)) {
    for (const [column, item] of Object.entries(cells)) {
      const { f } = item ?? {};
      if ((hasCase ? f?.toLowerCase() : f)?.includes(name)) (found[row] ??= {})[column] = item;
    }
  }
  return found;
}

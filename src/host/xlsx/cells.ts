import type { ICellData, IStyleData, IWorksheetData } from '@univerjs/core';
import {
  isDateFormat,
  type Cell,
  type CellStyle,
  type CellValue,
  type FontStyle,
  type Sheet,
} from 'hucre';
import type { CellExtras } from '../snapshot';
import { compact } from './compact';
import { expandShared, spilledCells } from './filledFormulas';
import { shift, toFile, toGrid } from './formula';
import { DAYS_TO_1904 } from './numberFormats';
import { toFileStyle, toGridStyle } from './style';
import { documentOf, linkOf, plainText, richRuns, urlOf, type LinkContext } from './text';
import { protectEscapes } from './xml';

const STRING = 1;
const NUMBER = 2;
const BOOLEAN = 3;
const FORCED_STRING = 4;

/** The errors that Excel knows. The engine has more (a cycle, a lost connection): those stay without a result. */
export const ERRORS: ReadonlySet<string> = new Set(
  '#DIV/0! #N/A #NAME? #NULL! #NUM! #REF! #VALUE! #SPILL! #CALC! #GETTING_DATA'.split(' '),
);

export interface WriteContext extends LinkContext {
  readonly workbookId: string;
  readonly dropCachedResults: boolean;
  readonly style: (style: ICellData['s']) => IStyleData | undefined;
  /** The workbook's default type; a font in the file must be complete. */
  readonly font: FontStyle;
}

export interface ReadContext extends LinkContext {
  readonly theme: readonly string[];
  /** The workbook's default style; cells say only what differs from it. */
  readonly base: IStyleData;
  readonly from1904: boolean;
  /** Puts a style into the workbook's table and gives its id. */
  readonly intern: (style: IStyleData) => string | undefined;
}

/** `cellData` of the grid as the cells of the file, keyed by `row,column`. */
export function toFileCells(
  sheet: Partial<IWorksheetData>,
  context: WriteContext,
): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  const shared = new Map<string, { formula: string; row: number; column: number }>();
  forEachCell(sheet, (cell, row, column) => {
    if (cell.f && cell.si) shared.set(cell.si, { formula: cell.f, row, column });
  });
  forEachCell(sheet, (cell, row, column) => {
    const base = cell.si ? shared.get(cell.si) : undefined;
    const formula = cell.f || (base && shift(base.formula, row - base.row, column - base.column));
    const style = withProtection(inherited(cell, sheet, row, column, context), context);
    const content = formula ? toFormula(cell, formula, context) : toConstant(cell, context);
    const file = compact<Partial<Cell>>({ ...content, style });
    if (Object.keys(file).length > 0) cells.set(`${row},${column}`, file);
  });
  return cells;
}

export function forEachCell(
  sheet: Partial<IWorksheetData>,
  visit: (cell: ICellData, row: number, column: number) => void,
): void {
  for (const [row, cells] of Object.entries(sheet.cellData ?? {})) {
    for (const [column, cell] of Object.entries(cells ?? {})) {
      if (cell) visit(cell as ICellData, Number(row), Number(column));
    }
  }
}

function toFormula(cell: ICellData, formula: string, context: WriteContext): Partial<Cell> {
  const file: Partial<Cell> = { formula: toFile(formula, context.workbookId) };
  if (context.dropCachedResults) return file;
  const result = valueOf(cell);
  const foreign = typeof result === 'string' && /^#[A-Z/0!?]+[!?]$/.test(result);
  if (result !== null && !(foreign && !ERRORS.has(result))) file.formulaResult = result;
  return file;
}

function toConstant(cell: ICellData, context: WriteContext): Partial<Cell> {
  const value = cell.p ? protectEscapes(plainText(cell.p)) : valueOf(cell);
  if (value === null || value === '') return {};
  const format = context.style(cell.s)?.n?.pattern;
  const isText = cell.t === FORCED_STRING || format === '@';
  // Plain text that reads like an error would be written as that error; as a run of rich text it stays text.
  const guarded = isText && typeof value === 'string' && ERRORS.has(value);
  const runs = cell.p ? richRuns(cell.p) : guarded ? [{ text: value }] : undefined;
  return compact<Partial<Cell>>({
    value,
    richText: runs?.map((run) => ({ ...run, text: protectEscapes(run.text) })),
    hyperlink: cell.p ? linkOf(cell.p, context) : undefined,
  });
}

function valueOf(cell: ICellData): string | number | boolean | null {
  const { v, t } = cell;
  if (v === null || v === undefined) return null;
  if (t === BOOLEAN) return typeof v === 'string' ? /^(1|true)$/i.test(v) : Boolean(v);
  if (t === STRING || t === FORCED_STRING) return protectEscapes(String(v));
  if (t === NUMBER && typeof v === 'string' && v.trim() !== '' && Number.isFinite(Number(v))) {
    return Number(v);
  }
  return typeof v === 'string' ? protectEscapes(v) : v;
}

/**
 * A cell with what its column and row say of all their cells: the file has no such inheritance for cells that
 * hold something.
 */
function inherited(
  cell: ICellData,
  sheet: Partial<IWorksheetData>,
  row: number,
  column: number,
  context: WriteContext,
): ICellData {
  const lines = [sheet.columnData?.[column], sheet.rowData?.[row]];
  if (lines.every((line) => !line?.s && !line?.custom)) return cell;
  const [ofColumn, ofRow] = lines.map((line) => context.style(line?.s));
  return {
    ...cell,
    s: { ...ofColumn, ...ofRow, ...context.style(cell.s) },
    custom: { ...lines[0]?.custom, ...lines[1]?.custom, ...cell.custom },
  };
}

function withProtection(cell: ICellData, context: WriteContext): CellStyle | undefined {
  const extras = cell.custom as CellExtras | null | undefined;
  const file = toFileStyle(context.style(cell.s) ?? {});
  if (file?.font !== undefined) file.font = { ...context.font, ...file.font };
  const alignment = extras?.shrinkToFit === true ? { ...file?.alignment, shrinkToFit: true } : null;
  const protection = compact<{ locked?: boolean; hidden?: boolean }>({
    locked: extras?.locked === false ? false : undefined,
    hidden: extras?.formulaHidden === true ? true : undefined,
  });
  if (alignment === null && Object.keys(protection).length === 0) return file;
  return {
    ...file,
    ...(alignment === null ? {} : { alignment }),
    ...(Object.keys(protection).length === 0 ? {} : { protection }),
  };
}

/** The cells of a file's sheet as `cellData` of the grid. */
export function toCellData(sheet: Sheet, context: ReadContext): IWorksheetData['cellData'] {
  const data: Record<number, Record<number, ICellData>> = {};
  const put = (row: number, column: number, cell: ICellData) => {
    if (Object.keys(cell).length > 0) (data[row] ??= {})[column] = cell;
  };
  const formulas = expandShared(sheet);
  const details = sheet.cells ?? new Map<string, Cell>();
  const isSpilled = spilledCells(details);
  sheet.rows.forEach((values, row) => {
    values.forEach((value, column) => {
      const key = `${row},${column}`;
      if (value !== null && !details.has(key) && !isSpilled(row, column)) {
        put(row, column, constant(value));
      }
    });
  });
  for (const [key, cell] of details) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const known = !cell.formula && isSpilled(row, column) ? { ...cell, value: null } : cell;
    put(row, column, toGridCell(known, formulas.get(key) ?? cell.formula, context));
  }
  return data;
}

function toGridCell(cell: Cell, formula: string | undefined, context: ReadContext): ICellData {
  const style = cell.style && differing(toGridStyle(cell.style, context.theme), context.base);
  const pattern = style?.n?.pattern;
  const counted = context.from1904 && pattern !== undefined && isDateFormat(pattern);
  const value =
    counted && typeof cell.value === 'number' ? cell.value + DAYS_TO_1904 : (cell.value ?? null);
  const id = style && context.intern(style);
  return {
    ...(value === null ? {} : constant(value)),
    ...(formula ? { f: toGrid(formula) } : {}),
    ...documentFor(cell, formula, context),
    ...(id === undefined ? {} : { s: id }),
    ...extrasOf(cell),
  };
}

function differing(style: IStyleData, base: IStyleData): IStyleData {
  const kept = Object.entries(style).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(base[key as keyof IStyleData]),
  );
  return Object.fromEntries(kept);
}

function constant(value: CellValue): ICellData {
  if (typeof value === 'number') return { v: value, t: NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: BOOLEAN };
  return value === '' ? {} : { v: String(value), t: STRING };
}

/** Only text can carry a link or several kinds of type in Univer; numbers and formulas go without. */
function documentFor(cell: Cell, formula: string | undefined, context: ReadContext): ICellData {
  if (formula || typeof cell.value !== 'string' || cell.value === '') return {};
  const url = cell.hyperlink && urlOf(cell.hyperlink, context);
  const runs = cell.richText?.some((run) => run.font) ? cell.richText : undefined;
  if (url === undefined && runs === undefined) return {};
  const lines = (text: string) => text.replace(/\r\n?/g, '\n');
  const known = (runs ?? [{ text: cell.value }]).map((run) => ({ ...run, text: lines(run.text) }));
  return { v: lines(cell.value), p: documentOf(known, context.theme, url) };
}

function extrasOf(cell: Cell): ICellData {
  const extras = compact<CellExtras>({
    locked: cell.style?.protection?.locked === false ? false : undefined,
    formulaHidden: cell.style?.protection?.hidden === true ? true : undefined,
    shrinkToFit: cell.style?.alignment?.shrinkToFit === true ? true : undefined,
  });
  return Object.keys(extras).length === 0 ? {} : { custom: { ...extras } };
}

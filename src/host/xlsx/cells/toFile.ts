import type { ICellData, IStyleData, IWorksheetData } from '@univerjs/core';
import type { Cell, CellStyle, FontStyle } from 'hucre';
import { formatArea, parseArea } from '../../engine/address';
import type { CellExtras, SheetExtras, SpillExtras } from '../../snapshot';
import { compact } from '../compact';
import { shift, toFile } from '../formula';
import { toFileReferences } from '../tableReferences';
import { toFileStyle } from '../style';
import { linkOf, plainText, richRuns, type LinkContext } from '../text';
import { protectEscapes } from '../xml';
import { BOOLEAN, FORCED_STRING, NUMBER, STRING } from './kinds';

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

/** `cellData` of the grid as the cells of the file, keyed by `row,column`. */
export function toFileCells(
  sheet: Partial<IWorksheetData>,
  context: WriteContext,
): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  const extras = (sheet.custom ?? {}) as SheetExtras;
  const spills = new Map((extras.spills ?? []).map((spill) => [firstOf(spill), spill]));
  const shared = new Map<string, { formula: string; row: number; column: number }>();
  const styleOf = remembered(context);
  forEachCell(sheet, (cell, row, column) => {
    if (cell.f && cell.si) shared.set(cell.si, { formula: cell.f, row, column });
  });
  forEachCell(sheet, (cell, row, column) => {
    const base = cell.si ? shared.get(cell.si) : undefined;
    const formula = cell.f || (base && shift(base.formula, row - base.row, column - base.column));
    const style = withProtection(inherited(cell, sheet, row, column, context), styleOf);
    const content = formula
      ? {
          ...toFormula(cell, toFileReferences(formula, extras, { row, column }), context),
          ...arrayOf(cell, formatArea({ row, column, rows: 1, columns: 1 }), spills),
        }
      : toConstant(cell, context);
    const file: Partial<Cell> = style === undefined ? content : { ...content, style };
    if (Object.keys(file).length > 0) cells.set(`${row},${column}`, file);
  });
  if (!context.dropCachedResults) for (const spill of spills.values()) addFilled(cells, spill);
  return cells;
}

const firstOf = ({ area }: SpillExtras): string => area.split(':')[0] ?? area;

/** A formula that fills other cells, would but for what stands in them, or came as one of arrays: Excel's dynamic array. */
function arrayOf(
  cell: ICellData,
  address: string,
  spills: ReadonlyMap<string, SpillExtras>,
): Partial<Cell> {
  const spill = spills.get(address);
  const { isArray } = (cell.custom ?? {}) as CellExtras;
  if (spill === undefined && isArray !== true && cell.v !== '#SPILL!') return {};
  return { formulaType: 'array', formulaRef: spill?.area ?? address, formulaDynamic: true };
}

/** The cells beside the formula keep its results as values, as Excel writes them. */
function addFilled(cells: Map<string, Partial<Cell>>, { area, values }: SpillExtras): void {
  const { row, column } = parseArea(area) ?? { row: 0, column: 0 };
  values.forEach((line, down) =>
    line.forEach((value, right) => {
      if (down + right === 0) return;
      const key = `${row + down},${column + right}`;
      cells.set(key, { ...cells.get(key), value });
    }),
  );
}

export function forEachCell(
  sheet: Partial<IWorksheetData>,
  visit: (cell: ICellData, row: number, column: number) => void,
): void {
  const all = sheet.cellData ?? {};
  for (const row in all) {
    const cells = all[Number(row)];
    for (const column in cells) {
      const cell = cells[Number(column)];
      if (cell) visit(cell, Number(row), Number(column));
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

/** A style of the grid as the file's, made once for all cells of a sheet that share it. */
type StyleOf = (style: ICellData['s']) => CellStyle | undefined;

function remembered(context: WriteContext): StyleOf {
  const known = new Map<ICellData['s'], CellStyle | undefined>();
  return (style) => {
    if (!known.has(style)) {
      const file = toFileStyle(context.style(style) ?? {});
      if (file?.font !== undefined) file.font = { ...context.font, ...file.font };
      known.set(style, file);
    }
    return known.get(style);
  };
}

function withProtection(cell: ICellData, styleOf: StyleOf): CellStyle | undefined {
  const extras = cell.custom as CellExtras | null | undefined;
  const file = styleOf(cell.s);
  const shrinks = extras?.shrinkToFit === true;
  const protection = {
    ...(extras?.locked === false && { locked: false }),
    ...(extras?.formulaHidden === true && { hidden: true }),
  };
  const isProtected = Object.keys(protection).length > 0;
  if (!shrinks && !isProtected) return file;
  return {
    ...file,
    ...(shrinks && { alignment: { ...file?.alignment, shrinkToFit: true } }),
    ...(isProtected && { protection }),
  };
}

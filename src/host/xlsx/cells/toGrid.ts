import type { ICellData, IStyleData, IWorksheetData } from '@univerjs/core';
import { isDateFormat, type Cell, type CellStyle, type CellValue, type Sheet } from 'hucre';
import type { CellExtras, TableExtras } from '../../snapshot';
import { compact } from '../compact';
import { expandShared, spilledCells } from '../filledFormulas';
import { toGrid } from '../formula';
import { DAYS_TO_1904 } from '../numberFormats';
import { toGridReferences } from '../tableReferences';
import { toGridStyle } from '../style';
import { documentOf, urlOf, type LinkContext } from '../text';
import { BOOLEAN, NUMBER, STRING } from './kinds';

export interface ReadContext extends LinkContext {
  readonly theme: readonly string[];
  /** The workbook's default style; cells say only what differs from it. */
  readonly base: IStyleData;
  readonly from1904: boolean;
  /** Puts a style into the workbook's table and gives its id. */
  readonly intern: (style: IStyleData) => string | undefined;
  /** What cells of one style have in common, by the style as the file has it. */
  readonly looks: Map<string, Look>;
}

/** The style of cells in the grid. */
export interface Look {
  readonly cell: ICellData;
  readonly pattern: string | undefined;
}

/** The cells of a file's sheet as `cellData` of the grid. */
export function toCellData(
  sheet: Sheet,
  context: ReadContext,
  tables: readonly TableExtras[],
): IWorksheetData['cellData'] {
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
    const written = formulas.get(key) ?? cell.formula;
    const formula = written && toGridReferences(written, { tables }, { row, column });
    put(row, column, toGridCell(known, formula, context));
  }
  return data;
}

function toGridCell(cell: Cell, formula: string | undefined, context: ReadContext): ICellData {
  const look = lookOf(cell.style, context);
  const { pattern } = look;
  const isArray = cell.formulaType === 'array' || undefined;
  const counted = context.from1904 && pattern !== undefined && isDateFormat(pattern);
  const value =
    counted && typeof cell.value === 'number' ? cell.value + DAYS_TO_1904 : (cell.value ?? null);
  return {
    ...(value === null ? {} : constant(value)),
    // A formula's result may be an empty text, which is not the same as none.
    ...(formula ? { ...(value === '' && { v: '', t: STRING }), f: toGrid(formula) } : {}),
    ...documentFor(cell, formula, context),
    ...look.cell,
    // What the host keeps of a cell may change for one of them.
    ...((look.cell.custom ?? isArray) && {
      custom: { ...look.cell.custom, ...(isArray && { isArray }) },
    }),
  };
}

function lookOf(style: CellStyle | undefined, context: ReadContext): Look {
  if (style === undefined) return BARE;
  const key = JSON.stringify(style);
  const known = context.looks.get(key);
  if (known !== undefined) return known;
  const own = differing(toGridStyle(style, context.theme), context.base);
  const id = context.intern(own);
  const look = {
    cell: { ...(id === undefined ? {} : { s: id }), ...extrasOf(style) },
    pattern: own.n?.pattern,
  };
  context.looks.set(key, look);
  return look;
}

const BARE: Look = { cell: {}, pattern: undefined };

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

function extrasOf(style: CellStyle): ICellData {
  const extras = compact<CellExtras>({
    locked: style.protection?.locked === false ? false : undefined,
    formulaHidden: style.protection?.hidden === true ? true : undefined,
    shrinkToFit: style.alignment?.shrinkToFit === true ? true : undefined,
  });
  return Object.keys(extras).length === 0 ? {} : { custom: { ...extras } };
}

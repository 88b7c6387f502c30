import { MAX_COLUMNS, MAX_ROWS, intersection, lastColumn, lastRow, type Area } from './area';
import type { Engine } from './engine';
import type { CellPatch } from './parts';
import { CellValueType, FormulaDataModel, type ICellData, type Worksheet } from './univer';

/** What Office.js answers as a cell's value; an empty cell is `''`, an error its text (`#DIV/0!`). */
export type CellValue = string | number | boolean;

export type { CellPatch };

export const rawCell = (sheet: Worksheet, row: number, column: number): ICellData | null =>
  sheet.getCellMatrix().getValue(row, column) ?? null;

export function cellValue(cell: ICellData | null): CellValue {
  const value = cell?.v ?? richText(cell);
  if (value === null || value === undefined) return '';
  switch (cell?.t) {
    case CellValueType.BOOLEAN:
      return value === true || value === 1 || String(value).toUpperCase() === 'TRUE';
    case CellValueType.NUMBER:
      return Number(value);
    case CellValueType.STRING:
    case CellValueType.FORCE_STRING:
      return String(value);
    default:
      return value;
  }
}

/** A cell typed in several fonts holds a small document instead of a value. */
const richText = (cell: ICellData | null): string | undefined =>
  cell?.p?.body?.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n');

export const isFormula = (f: unknown): f is string =>
  typeof f === 'string' && f.length > 1 && f.startsWith('=');

/** The formula with its `=`, also where cells share one; null in a cell without. */
export function cellFormula(
  engine: Engine,
  sheet: Worksheet,
  row: number,
  column: number,
): string | null {
  const cell = rawCell(sheet, row, column);
  if (!cell?.f && !cell?.si) return null;
  // The model would say the same, after a look for the workbook.
  if (isFormula(cell.f)) return cell.f;
  const model = engine.get<FormulaDataModel>(FormulaDataModel);
  const text =
    model.getFormulaStringByCell(row, column, sheet.getSheetId(), engine.unitId) ?? cell.f ?? '';
  return text === '' ? null : text;
}

/** Changes cells in one step; formulas that depend on them become stale. */
export function patchCells(engine: Engine, sheetId: string, cellValue: CellPatch): void {
  engine.run('sheet.mutation.set-range-values', { subUnitId: sheetId, cellValue });
}

/** Changes looks only, in one step: nothing has to be calculated again. */
export function patchStyles(engine: Engine, sheetId: string, cellValue: CellPatch): void {
  engine.run(
    'sheet.mutation.set-range-values',
    { subUnitId: sheetId, cellValue },
    { onlyLocal: true },
  );
}

/** Empties a cell but keeps its looks. */
export const EMPTY: Readonly<ICellData> = { v: null, f: null, si: null, p: null };

/** Makes Univer's sheet large enough to hold the area; what is unbounded in it does not count. */
export function grow(engine: Engine, sheet: Worksheet, area: Area): void {
  const rows = area.rows === MAX_ROWS ? 0 : lastRow(area) + 1;
  const columns = area.columns === MAX_COLUMNS ? 0 : lastColumn(area) + 1;
  const subUnitId = sheet.getSheetId();
  if (rows > sheet.getRowCount()) {
    // In steps, so that a table written row by row does not resize the sheet for each of them.
    const rowCount = Math.min(MAX_ROWS, Math.ceil(rows / 50) * 50);
    engine.run('sheet.mutation.set-worksheet-row-count', { subUnitId, rowCount });
  }
  if (columns > sheet.getColumnCount()) {
    const columnCount = Math.min(MAX_COLUMNS, Math.ceil(columns / 10) * 10);
    engine.run('sheet.mutation.set-worksheet-column-count', { subUnitId, columnCount });
  }
}

/** The part of the area that Univer's sheet holds; null where they do not meet. */
export const clip = (sheet: Worksheet, area: Area): Area | null =>
  intersection(area, {
    row: 0,
    column: 0,
    rows: sheet.getRowCount(),
    columns: sheet.getColumnCount(),
  });

/** Runs over the cells of the area that hold something, in no order. */
export function eachFilled(
  sheet: Worksheet,
  area: Area,
  visit: (cell: ICellData, row: number, column: number) => void,
): void {
  sheet.getCellMatrix().forValue((row, column, cell) => {
    if (!cell || row < area.row || row > lastRow(area)) return;
    if (column < area.column || column > lastColumn(area)) return;
    visit(cell, row, column);
  });
}

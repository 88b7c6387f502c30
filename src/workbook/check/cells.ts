import type { CellValue } from '../../figures/types';
import type { Area } from '../../sheets/layout/layout';

/** Everything Office.js tells of one cell that a figure's reading depends on. */
export interface CellFacts {
  /** Zero-based place on its sheet. */
  readonly row: number;
  readonly column: number;
  /** The constant, or a formula's result; `''` is empty. */
  readonly value: CellValue;
  /** With its leading `=`. */
  readonly formula: string | null;
  readonly numberFormat: string;
  /** The value is one of Excel's errors. */
  readonly isError: boolean;
  /** What the cell shows. */
  readonly text: string;
}

/** The cells of one area, read at one moment. */
export interface CellGrid {
  readonly area: Area;
  /** `cells[row][column]` from the area's first cell on. */
  readonly cells: readonly (readonly CellFacts[])[];
}

/** Asks for what `cellGrid` takes. */
export function loadFacts(range: Excel.Range): void {
  range.load(
    'address,rowIndex,columnIndex,rowCount,columnCount,values,formulas,numberFormat,valueTypes,text',
  );
}

/** @param range loaded by `loadFacts` */
export function cellGrid(range: Excel.Range): CellGrid {
  const { rowIndex: row, columnIndex: column } = range;
  const { values, formulas, numberFormat, valueTypes, text } = range;
  return {
    area: { row, column, rows: range.rowCount, columns: range.columnCount },
    cells: (values as CellValue[][]).map((line, r) =>
      line.map((value, c) => ({
        row: row + r,
        column: column + c,
        value,
        formula: formulaOf(formulas[r]?.[c], value),
        numberFormat: String(numberFormat[r]?.[c] ?? 'General'),
        isError: valueTypes[r]?.[c] === 'Error',
        text: text[r]?.[c] ?? '',
      })),
    ),
  };
}

/** A text cell may begin with `=` as well; then it is its own value. */
function formulaOf(formula: unknown, value: CellValue): string | null {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value
    ? formula
    : null;
}

export function cellIn(grid: CellGrid, row: number, column: number): CellFacts | null {
  return grid.cells[row - grid.area.row]?.[column - grid.area.column] ?? null;
}

import type { Engine } from '../../../src/host/engine/engine';
import { cellFormula, cellValue, patchCells, rawCell } from '../../../src/host/engine/cells';
import { putName, removeName, type DefinedName } from '../../../src/host/engine/names';
import { findSheet } from '../../../src/host/engine/sheets';
import type { CellValue } from '../../../src/host/engine/cells';
import { readWorkbook } from '../../../src/host/xlsx';

/** From a file's bytes until its figures can be read. */
export async function openFile(engine: Engine, bytes: Uint8Array): Promise<void> {
  engine.load(await readWorkbook(bytes, '工作年'));
  await engine.calculate();
}

export async function calculateAll(engine: Engine): Promise<void> {
  engine.markAllDirty();
  await engine.calculate();
}

/** A cell by its sheet's name; row and column from 0. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export async function enter(engine: Engine, place: Place, value: number): Promise<void> {
  const sheet = findSheet(engine, place.sheet);
  if (sheet === null) throw new Error(`no sheet ${place.sheet}`);
  patchCells(engine, sheet.getSheetId(), { [place.row]: { [place.column]: { v: value, t: 2 } } });
  await engine.calculate();
}

const name = (number: number): DefinedName => ({
  id: `bench-${number}`,
  name: `bench_${number}`,
  formula: '目标!$A$1:$B$2',
  comment: '',
  visible: true,
  sheetId: null,
});

export async function addName(engine: Engine, number: number): Promise<void> {
  putName(engine, name(number));
  await engine.calculate();
}

export async function dropName(engine: Engine, number: number): Promise<void> {
  removeName(engine, name(number));
  await engine.calculate();
}

/** The result of every formula, in one order. */
export function results(engine: Engine): CellValue[] {
  return engine.workbook.getSheets().flatMap((sheet) => {
    const found: CellValue[] = [];
    sheet.getCellMatrix().forValue((row, column, cell) => {
      if (cell && cellFormula(engine, sheet, row, column) !== null) {
        found.push(cellValue(rawCell(sheet, row, column)));
      }
    });
    return found;
  });
}

export interface Size {
  readonly sheets: number;
  /** Cells that hold something. */
  readonly cells: number;
  readonly formulas: number;
}

export function sizeOf(engine: Engine): Size {
  const sheets = engine.workbook.getSheets();
  let [cells, formulas] = [0, 0];
  for (const sheet of sheets) {
    sheet.getCellMatrix().forValue((_row, _column, cell) => {
      if (!cell) return;
      const isFormula = Boolean(cell.f) || Boolean(cell.si);
      if (isFormula) formulas += 1;
      if (isFormula || (cell.v !== undefined && cell.v !== null) || cell.p) cells += 1;
    });
  }
  return { sheets: sheets.length, cells, formulas };
}

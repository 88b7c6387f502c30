import { CellError } from '../calc/model/values';
import { cellFormula, type CellValue } from '../engine/cells';
import type { RangeObject } from './book';
import { grid } from './range-cells';
import { shownValue } from './spill';

export async function readValues(range: RangeObject): Promise<CellValue[][] | null> {
  await range.book.engine.calculate();
  return grid(range, (sheet, row, column) => shownValue(range.book.engine, sheet, row, column));
}

export async function readFormulas(range: RangeObject): Promise<CellValue[][] | null> {
  await range.book.engine.calculate();
  return grid(
    range,
    (sheet, row, column) =>
      cellFormula(range.book.engine, sheet, row, column) ??
      shownValue(range.book.engine, sheet, row, column),
  );
}

/** Excel's names for what a cell holds. */
export async function readValueTypes(range: RangeObject): Promise<string[][] | null> {
  await range.book.engine.calculate();
  return grid(range, (sheet, row, column) => {
    const value = shownValue(range.book.engine, sheet, row, column);
    if (typeof value === 'number') return 'Double';
    if (typeof value === 'boolean') return 'Boolean';
    if (value === '') return 'Empty';
    return CellError.parse(value) !== null ? 'Error' : 'String';
  });
}

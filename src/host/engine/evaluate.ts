import { isError } from '../calc/model/values';
import type { Area } from './area';
import type { CellValue } from './cells';
import type { Engine } from './engine';

/** Works out a formula as if it stood in that cell, without writing it anywhere. */
export async function evaluate(
  engine: Engine,
  sheetId: string,
  cell: Area,
  formula: string,
): Promise<CellValue> {
  const value = await engine.valueOf(sheetId, cell.row, cell.column, formula);
  return isError(value) ? value.text : (value ?? '');
}

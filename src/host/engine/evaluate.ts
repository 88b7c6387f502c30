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
  const at = { [sheetId]: { [cell.row]: { [cell.column]: [formula] } } };
  const results = await engine.facade.getFormula().executeFormulas({ [engine.unitId]: at });
  const value = results[engine.unitId]?.[sheetId]?.[cell.row]?.[cell.column]?.[0]?.value;
  return typeof value === 'object' || value === undefined ? '' : value;
}

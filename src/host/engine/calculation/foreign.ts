import { CellError, Matrix, NAME, type Scalar } from '../../calc/model/values';
import type { Engine } from '../engine';
import { FORMULA_REF_TO_ARRAY_CACHE } from '../univer';

type Raw = number | string | boolean | null | undefined;

/** Has Univer work out a formula that is not understood here; it reads the results in its own grid. */
export async function askUniver(
  engine: Engine,
  sheetId: string,
  row: number,
  column: number,
  text: string,
): Promise<Scalar | Matrix> {
  // Univer forgets what it has read of the grid only before calculations of its own.
  FORMULA_REF_TO_ARRAY_CACHE.clear();
  const at = { [sheetId]: { [row]: { [column]: [text] } } };
  const results = await engine.facade.getFormula().executeFormulas({ [engine.unitId]: at });
  const value: unknown = results[engine.unitId]?.[sheetId]?.[row]?.[column]?.[0]?.value;
  // Where it does not understand the formula either, it answers nothing.
  if (value === undefined) return NAME;
  if (!Array.isArray(value)) return scalarOf(value as Raw);
  const rows = value as Raw[][];
  const matrix = Matrix.of(rows.map((cells) => cells.map(scalarOf)));
  return matrix.rows === 1 && matrix.columns === 1 ? matrix.at(0, 0) : matrix;
}

const scalarOf = (value: Raw): Scalar =>
  typeof value === 'string' ? (CellError.parse(value) ?? value) : (value ?? null);

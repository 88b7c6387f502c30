import { CellError, isError, type Scalar } from '../../calc/model/values';
import { cellValue } from '../cells';
import { CellValueType, type ICellData } from '../univer';

/** What a cell of Univer's grid holds, for the calculation. */
export function scalarOf(cell: ICellData): Scalar {
  const value = cellValue(cell);
  if (value === '' && (cell.v === null || cell.v === undefined)) return null;
  if (typeof value !== 'string' || cell.t === CellValueType.FORCE_STRING) return value;
  // Univer keeps errors as text.
  return value.startsWith('#') ? (CellError.parse(value) ?? value) : value;
}

/** A result as Univer's grid keeps it. */
export function gridValue(value: Scalar): ICellData {
  if (isError(value)) return { v: value.text, t: CellValueType.STRING };
  switch (typeof value) {
    case 'number':
      return { v: value, t: CellValueType.NUMBER };
    case 'boolean':
      return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
    case 'string':
      return { v: value, t: CellValueType.STRING };
    default:
      return { v: null };
  }
}

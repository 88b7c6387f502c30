import { rawCell } from '../engine/cells';
import type { Worksheet } from '../engine/univer';

export const GENERAL = 'General';

/** The number format in force in a cell: its own, or its row's or column's. */
export const patternAt = (sheet: Worksheet, row: number, column: number): string =>
  sheet.getComposedCellStyleByCellData(row, column, rawCell(sheet, row, column)).n?.pattern ??
  GENERAL;

import { replaceTables } from '../../calc/syntax/replace-tables';
import type { TableNode } from '../../calc/syntax/nodes';
import { cellFormula, patchCells, type CellPatch } from '../cells';
import type { Engine } from '../engine';
import type { Worksheet } from '../univer';

/** The cell that a formula stands in. */
export interface Standing {
  readonly sheet: Worksheet;
  readonly row: number;
  readonly column: number;
}

/** Rewrites every reference to a table in the workbook's formulas; null leaves one as it is. */
export function rewriteTables(
  engine: Engine,
  rewrite: (node: TableNode, standing: Standing, written: string) => string | null,
  write: (node: TableNode) => string,
): void {
  for (const sheet of engine.workbook.getSheets()) {
    const patch: CellPatch = {};
    sheet.getCellMatrix().forValue((row, column, cell) => {
      if (!cell?.f && !cell?.si) return;
      const formula = cellFormula(engine, sheet, row, column);
      if (!formula?.includes('[')) return;
      const written = replaceTables(formula, (node) => {
        const text = write(node);
        return rewrite(node, { sheet, row, column }, text) ?? text;
      });
      if (written !== formula) (patch[row] ??= {})[column] = { f: written, si: null };
    });
    if (Object.keys(patch).length > 0) patchCells(engine, sheet.getSheetId(), patch);
  }
}

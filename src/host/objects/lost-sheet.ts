import { loseSheet } from '../calc/syntax/replace-sheet';
import { writeTable } from '../calc/syntax/table-text';
import { cellFormula, patchCells, type CellPatch } from '../engine/cells';
import type { Engine } from '../engine/engine';
import { inFormulas } from '../engine/formulas/in-formulas';
import { definedNames, putName, removeName } from '../engine/names';
import { rewriteTables } from '../engine/tables/rewrite';
import { tablesOf } from '../engine/tables/tables';
import type { Worksheet } from '../engine/univer';
import { putRule } from './conditional-rules';
import { formatRulesOf } from '../engine/formats';
import { changeValidations } from './validation-rules';

/**
 * To be called before a sheet goes. What named it elsewhere says `#REF!` in its place, as in Excel: formulas, names,
 * conditional formats and validation; names of the sheet itself go with it. Univer would leave nothing of a reference, and
 * forgets names within formulas, conditional formats and validation.
 */
export function leaveReferences(engine: Engine, sheetId: string): void {
  const gone = engine.sheet(sheetId);
  if (gone === null || engine.workbook.getSheets().length === 1) return;
  const lose = (formula: string): string => loseSheet(formula, gone.getName());
  loseTables(engine, gone);
  for (const name of definedNames(engine)) {
    if (name.sheetId === sheetId) removeName(engine, name);
    else if (lose(name.formula) !== name.formula) {
      putName(engine, { ...name, formula: lose(name.formula) });
    }
  }
  for (const sheet of engine.workbook.getSheets()) {
    if (sheet === gone) continue;
    loseInCells(engine, sheet, lose);
    for (const rule of formatRulesOf(engine, sheet.getSheetId())) {
      const left = inFormulas(rule, lose);
      if (left !== rule) putRule(engine, sheet.getSheetId(), left);
    }
    changeValidations(engine, sheet.getSheetId(), (rule) => inFormulas(rule, lose));
  }
}

/** A reference to a table says nothing of where the table was. */
function loseTables(engine: Engine, sheet: Worksheet): void {
  const lost = new Set(tablesOf(sheet).map(({ name }) => name.toLowerCase()));
  if (lost.size === 0) return;
  rewriteTables(
    engine,
    ({ table }, standing) =>
      table !== null && standing.sheet !== sheet && lost.has(table.toLowerCase()) ? '#REF!' : null,
    writeTable,
  );
}

function loseInCells(engine: Engine, sheet: Worksheet, lose: (formula: string) => string): void {
  const cellValue: CellPatch = {};
  sheet.getCellMatrix().forValue((row, column, cell) => {
    if (!cell?.f && !cell?.si) return;
    const formula = cellFormula(engine, sheet, row, column);
    const left = formula === null ? null : lose(formula);
    if (left !== formula) (cellValue[row] ??= {})[column] = { f: left, si: null };
  });
  if (Object.keys(cellValue).length > 0) patchCells(engine, sheet.getSheetId(), cellValue);
}

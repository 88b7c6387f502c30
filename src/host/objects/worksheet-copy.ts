import { invalidArgument } from '../protocol/error';
import { definedNames, nameTarget, putName } from '../engine/names';
import { formatAddress } from '../engine/address';
import { requireStructure } from '../engine/protection';
import { findSheet, insertSheet, sheetPosition } from '../engine/sheets';
import { freeTableId, freeTableName, putTables, tablesOf } from '../engine/tables/tables';
import { writeTable } from '../calc/syntax/table-text';
import { rewriteTables } from '../engine/tables/rewrite';
import { tellAdded } from './tables/tell';
import { newGuid } from '../engine/blank';
import type { Engine } from '../engine/engine';
import type { Worksheet } from '../engine/univer';
import { sheetObject, sheetOf, type Book, type SheetObject } from './book';
import { cellFormula, type CellPatch } from '../engine/cells';
import { copyFormats } from './conditional-rules';
import { copyValidations } from './validation-rules';

/** `Excel.WorksheetPositionType`. */
type PositionType = 'None' | 'Before' | 'After' | 'Beginning' | 'End';

/** Copies a sheet with everything on it; the copy is named `名称 (2)`, as Excel names it. */
export function copySheet(
  sheet: SheetObject,
  positionType?: PositionType | null,
  relativeTo?: SheetObject | null,
): SheetObject {
  const { engine } = sheet.book;
  const source = sheetOf(sheet);
  requireStructure(engine);
  const index = targetIndex(engine, positionType ?? 'None', relativeTo ?? null);
  const id = newGuid();
  const config = JSON.parse(JSON.stringify(source.getConfig())) as ReturnType<
    Worksheet['getConfig']
  >;
  const data = { ...config, id, name: copyName(engine, source.getName()) };
  unshareFormulas(engine, source, data.cellData as CellPatch);
  const copy = insertSheet(engine, index, data);
  copyFormats(engine, source.getSheetId(), id);
  copyValidations(engine, source.getSheetId(), id);
  copyNames(engine, source, copy);
  nameTables(sheet.book, copy);
  engine.markAllDirty();
  return sheetObject(sheet.book, copy);
}

function targetIndex(engine: Engine, type: PositionType, relativeTo: SheetObject | null): number {
  const count = engine.workbook.getSheets().length;
  if (type === 'Beginning') return 0;
  if (type === 'None' || type === 'End') return count;
  if (relativeTo === null) throw invalidArgument('relativeTo');
  const at = sheetPosition(engine, sheetOf(relativeTo));
  return type === 'Before' ? at : at + 1;
}

function copyName(engine: Engine, name: string): string {
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const candidate = name.slice(0, 31 - suffix.length) + suffix;
    if (findSheet(engine, candidate) === null) return candidate;
  }
}

/** Formulas that share one definition get their own, for the definition stays with the first sheet. */
function unshareFormulas(engine: Engine, source: Worksheet, cellData: CellPatch): void {
  for (const [row, cells] of Object.entries(cellData)) {
    for (const [column, cell] of Object.entries(cells)) {
      if (cell.si === undefined || cell.si === null) continue;
      cell.f = cellFormula(engine, source, Number(row), Number(column));
      cell.si = null;
    }
  }
}

/** No two tables of a workbook have one id or one name; what is copied with a table goes on to refer to its copy. */
function nameTables(book: Book, copy: Worksheet): void {
  const { engine, language } = book;
  const copied = tablesOf(copy);
  if (copied.length === 0) return;
  const names = new Map<string, string>();
  putTables(engine, copy, []);
  for (const table of copied) {
    const name = freeTableName(engine, language.words.table);
    const own = { ...table, id: freeTableId(engine), name };
    names.set(table.name.toLowerCase(), name);
    putTables(engine, copy, [...tablesOf(copy), own]);
    tellAdded(book, { sheet: copy, table: own });
  }
  rewriteTables(
    engine,
    (node, { sheet }) => {
      const table = sheet === copy ? names.get(node.table?.toLowerCase() ?? '') : undefined;
      return table === undefined ? null : writeTable({ ...node, table });
    },
    writeTable,
  );
}

/** As in Excel, names that point to the sheet are kept for the copy as names of that sheet. */
function copyNames(engine: Engine, source: Worksheet, copy: Worksheet): void {
  for (const name of definedNames(engine)) {
    const target = nameTarget(engine, name);
    if (target?.sheetId !== source.getSheetId()) continue;
    putName(engine, {
      ...name,
      id: newGuid(),
      formula: formatAddress(copy.getName(), target.area, true),
      sheetId: copy.getSheetId(),
    });
  }
}

import { HostError } from '../protocol/error';
import type { CellExtras } from '../snapshot';
import { eachCell, fromRange, intersection, isUnbounded, type Area } from './area';
import { clip, rawCell } from './cells';
import { sheetExtras, workbookExtras } from './extras';
import type { Engine } from './engine';
import type { Worksheet } from './univer';

/** What a user may still do on a protected sheet; all false unless the sheet's protection says otherwise. */
export type ProtectionOption =
  | 'allowAutoFilter'
  | 'allowDeleteColumns'
  | 'allowDeleteRows'
  | 'allowEditObjects'
  | 'allowEditScenarios'
  | 'allowFormatCells'
  | 'allowFormatColumns'
  | 'allowFormatRows'
  | 'allowInsertColumns'
  | 'allowInsertHyperlinks'
  | 'allowInsertRows'
  | 'allowPivotTables'
  | 'allowSort';

export const isProtected = (sheet: Worksheet): boolean =>
  sheetExtras(sheet).protection !== undefined;

/** A cell's own setting counts before its row's and its column's; cells are locked unless one says otherwise. */
export function isLocked(sheet: Worksheet, row: number, column: number): boolean {
  const own = rawCell(sheet, row, column)?.custom as CellExtras | null | undefined;
  const ofRow = sheet.getRowManager().getRow(row)?.custom as CellExtras | null | undefined;
  const ofColumn = sheet.getColumnManager().getColumn(column)?.custom as
    | CellExtras
    | null
    | undefined;
  return own?.locked ?? ofRow?.locked ?? ofColumn?.locked ?? true;
}

/** True where any cell of the area is locked. */
export function hasLocked(sheet: Worksheet, area: Area): boolean {
  const inside = isUnbounded(area) ? clip(sheet, area) : area;
  if (inside === null) return true;
  let locked = false;
  eachCell(inside, (row, column) => {
    locked ||= isLocked(sheet, row, column);
  });
  return locked;
}

/** Refuses to change what locked cells of a protected sheet hold. */
export function requireWritable(sheet: Worksheet, area: Area): void {
  if (isProtected(sheet) && hasLocked(sheet, area)) throw new HostError('AccessDenied');
}

/** Refuses what the protection of the sheet does not allow. */
export function requireAllowed(sheet: Worksheet, option: ProtectionOption): void {
  const protection = sheetExtras(sheet).protection;
  if (protection !== undefined && protection.options[option] !== true) {
    throw new HostError('AccessDenied');
  }
}

/** Refuses on a protected sheet whatever no option allows, e.g. merging. */
export function requireUnprotected(sheet: Worksheet): void {
  if (isProtected(sheet)) throw new HostError('AccessDenied');
}

/** Refuses to add, delete, rename, move or hide sheets of a workbook whose structure is protected. */
export function requireStructure(engine: Engine): void {
  if (workbookExtras(engine).structureProtected === true) throw new HostError('AccessDenied');
}

/** The merged areas that meet the area. */
export const mergesIn = (sheet: Worksheet, area: Area): Area[] =>
  sheet
    .getMergeData()
    .map(fromRange)
    .filter((merged) => intersection(merged, area) !== null);

import type { SheetExtras } from '../snapshot';
import { blankSheet, newGuid } from './blank';
import type { Engine } from './engine';
import { patchSheetExtras, sheetExtras } from './extras';
import {
  type IExecutionOptions,
  type IWorksheetData,
  mergeWorksheetSnapshotWithDefault,
  type Worksheet,
} from './univer';

export type Visibility = NonNullable<SheetExtras['visibility']>;

/** By id or by name, without regard to case, as Excel compares sheet names. */
export function findSheet(engine: Engine, key: string): Worksheet | null {
  const sheets = engine.workbook.getSheets();
  const name = key.toLowerCase();
  return (
    sheets.find((sheet) => sheet.getSheetId() === key) ??
    sheets.find((sheet) => sheet.getName().toLowerCase() === name) ??
    null
  );
}

/** Excel's rules for a sheet's name. */
export const isSheetName = (name: string): boolean =>
  name.length >= 1 && name.length <= 31 && !/[:\\/?*[\]]/.test(name) && !/^'|'$/.test(name);

/** `Sheet2`, or the next number that is free. */
export function freeSheetName(engine: Engine): string {
  let number = engine.workbook.getSheets().length + 1;
  while (findSheet(engine, `Sheet${number}`) !== null) number++;
  return `Sheet${number}`;
}

/** Adds an empty sheet at the end. */
export function addSheet(engine: Engine, name: string): Worksheet {
  const id = newGuid();
  const index = engine.workbook.getSheets().length;
  return insertSheet(engine, index, { ...blankSheet(id, name, engine.language), id });
}

/**
 * As if somebody else had done it. Univer shows a sheet that is new or hidden no more, which costs a page a tenth of a
 * second and is not what Excel does.
 */
const UNSEEN: IExecutionOptions = { fromCollab: true };

/** Puts a sheet with all it holds at a place; the active sheet stays the active one, as in Excel. */
export function insertSheet(
  engine: Engine,
  index: number,
  data: Partial<IWorksheetData> & { readonly id: string },
): Worksheet {
  const sheet = mergeWorksheetSnapshotWithDefault(data);
  engine.run('sheet.mutation.insert-sheet', { index, sheet }, UNSEEN);
  const inserted = engine.sheet(data.id);
  if (inserted === null) throw new Error('Univer did not insert the sheet');
  return inserted;
}

export const sheetPosition = (engine: Engine, sheet: Worksheet): number =>
  engine.workbook.getSheetIndex(sheet);

export function visibilityOf(sheet: Worksheet): Visibility {
  if (sheet.isSheetHidden() !== 1) return 'Visible';
  return sheetExtras(sheet).visibility === 'VeryHidden' ? 'VeryHidden' : 'Hidden';
}

export const visibleSheets = (engine: Engine): Worksheet[] =>
  engine.workbook.getSheets().filter((sheet) => sheet.isSheetHidden() !== 1);

export function setVisibility(engine: Engine, sheet: Worksheet, visibility: Visibility): void {
  const hidden = visibility === 'Visible' ? 0 : 1;
  if (hidden === 1) leave(engine, sheet);
  patchSheetExtras(sheet, {
    visibility: visibility === 'VeryHidden' ? 'VeryHidden' : undefined,
  });
  const subUnitId = sheet.getSheetId();
  if (sheet.isSheetHidden() !== hidden) {
    engine.run('sheet.mutation.set-worksheet-hidden', { subUnitId, hidden }, UNSEEN);
  }
}

/** Univer's operation that makes a sheet the active one. */
export const SHOW_SHEET = 'sheet.operation.set-worksheet-active';

export function activate(engine: Engine, sheet: Worksheet): void {
  engine.run(SHOW_SHEET, { subUnitId: sheet.getSheetId() });
}

export const activeSheet = (engine: Engine): Worksheet => engine.workbook.ensureActiveSheet();

/** Shows another sheet before this one goes: the next visible one, else the one before, as Excel does. */
export function leave(engine: Engine, sheet: Worksheet): void {
  if (activeSheet(engine) !== sheet) return;
  const sheets = engine.workbook.getSheets();
  const at = sheets.indexOf(sheet);
  const others = [...sheets.slice(at + 1), ...sheets.slice(0, at).reverse()];
  const next = others.find((other) => other.isSheetHidden() !== 1);
  if (next) activate(engine, next);
}

export const DELETE_SHEET = 'sheet.command.remove-sheet';

export function deleteSheet(engine: Engine, sheet: Worksheet): void {
  leave(engine, sheet);
  engine.run(DELETE_SHEET, { subUnitId: sheet.getSheetId() });
}

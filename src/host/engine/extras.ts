import type { SheetExtras, WorkbookExtras } from '../snapshot';
import type { Engine } from './engine';
import type { Worksheet } from './univer';

/** What the host keeps of a sheet beside Univer's own fields. */
export const sheetExtras = (sheet: Worksheet): SheetExtras => sheet.getConfig().custom ?? {};

export function patchSheetExtras(sheet: Worksheet, patch: Partial<Defined<SheetExtras>>): void {
  const config = sheet.getConfig();
  config.custom = withoutUndefined({ ...config.custom, ...patch });
}

export const workbookExtras = (engine: Engine): WorkbookExtras =>
  engine.workbook.getSnapshot().custom ?? {};

export function patchWorkbookExtras(engine: Engine, patch: Partial<Defined<WorkbookExtras>>): void {
  const snapshot = engine.workbook.getSnapshot();
  snapshot.custom = withoutUndefined({ ...snapshot.custom, ...patch });
}

/** A patch takes a field away by `undefined`. */
type Defined<T> = { [K in keyof T]: T[K] | undefined };

export function withoutUndefined<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}

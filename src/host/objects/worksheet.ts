import { HostError, invalidArgument } from '../protocol/error';
import { objectType, readOnly, type Property } from '../protocol/objects';
import { WHOLE_SHEET } from '../engine/area';
import { requireStructure } from '../engine/protection';
import { findName, nameTarget } from '../engine/names';
import {
  activate,
  deleteSheet,
  setVisibility,
  sheetPosition,
  visibilityOf,
  visibleSheets,
  type Visibility,
} from '../engine/sheets';
import type { Worksheet } from '../engine/univer';
import { areaArgument, partOf, rangeObject, sheetObject, sheetOf, type SheetObject } from './book';
import { sheetEvents } from './events';
import { colorArgument, hexColor } from './look';
import { usedOf } from './used';
import { copySheet } from './worksheet-copy';
import { requireSheetName } from './worksheets';

const cell = { rows: 1, columns: 1 };

function rangeOf(sheet: SheetObject, address?: string | null) {
  sheetOf(sheet);
  const whole = address === undefined || address === null || address === '';
  const area = whole ? WHOLE_SHEET : areaOrName(sheet, address);
  return rangeObject(sheet.book, sheet.sheetId, area);
}

/** Excel takes a name in place of an address too. */
function areaOrName(sheet: SheetObject, address: string) {
  const name =
    findName(sheet.book.engine, address, sheet.sheetId) ??
    findName(sheet.book.engine, address, null);
  const target = name && nameTarget(sheet.book.engine, name);
  return target?.sheetId === sheet.sheetId ? target.area : areaArgument(sheet, address);
}

const used = async (sheet: SheetObject, valuesOnly: unknown) => {
  const area = await usedOf(sheet, WHOLE_SHEET, valuesOnly === true);
  return area === null ? null : rangeObject(sheet.book, sheet.sheetId, area);
};

/** A workbook must keep a sheet that can be seen. */
function requireOtherVisible(sheet: SheetObject, worksheet: Worksheet): void {
  const visible = visibleSheets(sheet.book.engine);
  if (visible.length === 1 && visible[0] === worksheet) throw new HostError('InvalidOperation');
}

function rename(sheet: SheetObject, value: unknown): void {
  const worksheet = sheetOf(sheet);
  requireStructure(sheet.book.engine);
  const name = requireSheetName(sheet, value, sheet.sheetId);
  if (name === worksheet.getName()) return;
  sheet.book.engine.run('sheet.command.set-worksheet-name', { subUnitId: sheet.sheetId, name });
}

function move(sheet: SheetObject, position: unknown): void {
  const { engine } = sheet.book;
  const count = engine.workbook.getSheets().length;
  requireStructure(engine);
  if (!Number.isInteger(position) || Number(position) < 0 || Number(position) >= count) {
    throw invalidArgument('position');
  }
  const fromOrder = sheetPosition(engine, sheetOf(sheet));
  const toOrder = Number(position);
  const subUnitId = sheet.sheetId;
  engine.run('sheet.mutation.set-worksheet-order', { subUnitId, fromOrder, toOrder });
}

function changeVisibility(sheet: SheetObject, value: unknown): void {
  const worksheet = sheetOf(sheet);
  requireStructure(sheet.book.engine);
  if (!isVisibility(value)) throw invalidArgument(String(value));
  if (value !== 'Visible') requireOtherVisible(sheet, worksheet);
  setVisibility(sheet.book.engine, worksheet, value);
}

const isVisibility = (value: unknown): value is Visibility =>
  ['Visible', 'Hidden', 'VeryHidden'].includes(String(value));

function remove(sheet: SheetObject): void {
  const worksheet = sheetOf(sheet);
  requireStructure(sheet.book.engine);
  requireOtherVisible(sheet, worksheet);
  // Excel wants a very hidden sheet to be shown before it can be deleted.
  if (visibilityOf(worksheet) === 'VeryHidden') throw new HostError('InvalidOperation');
  deleteSheet(sheet.book.engine, worksheet);
}

/** The next or previous sheet, among the visible ones only if so asked. */
function neighbour(sheet: SheetObject, step: number, visibleOnly?: boolean) {
  const { engine } = sheet.book;
  const sheets = engine.workbook.getSheets();
  let at = sheetPosition(engine, sheetOf(sheet)) + step;
  while (visibleOnly === true && sheets[at]?.isSheetHidden() === 1) at += step;
  const found = at < 0 ? undefined : sheets[at];
  return found === undefined ? null : sheetObject(sheet.book, found);
}

function orNotFound<T>(object: T | null): T {
  if (object === null) throw new HostError('ItemNotFound');
  return object;
}

const gridlines: Property<SheetObject> = {
  get: (sheet) => !sheetOf(sheet).hasHiddenGridlines(),
  set: (sheet, value) => {
    const showGridlines = value === true ? 1 : 0;
    sheetOf(sheet);
    const subUnitId = sheet.sheetId;
    sheet.book.engine.run('sheet.mutation.toggle-gridlines', { subUnitId, showGridlines });
  },
};

export const worksheetType = objectType<SheetObject>({
  key: { as: 'Id', of: (sheet) => sheet.sheetId },
  properties: {
    Id: readOnly((sheet) => sheetOf(sheet).getSheetId()),
    Name: { get: (sheet) => sheetOf(sheet).getName(), set: rename },
    Position: {
      get: (sheet) => sheetPosition(sheet.book.engine, sheetOf(sheet)),
      set: move,
    },
    Visibility: { get: (sheet) => visibilityOf(sheetOf(sheet)), set: changeVisibility },
    TabColor: {
      get: (sheet) => {
        const color = sheetOf(sheet).getTabColor();
        return color ? hexColor(color) : '';
      },
      set: (sheet, value) => {
        sheetOf(sheet);
        const color = value === '' ? '' : colorArgument(value);
        sheet.book.engine.run('sheet.mutation.set-tab-color', { subUnitId: sheet.sheetId, color });
      },
    },
    ShowGridlines: gridlines,
    // The client loads it by the one name and sets it by the other.
    Gridlines: gridlines,
    ShowHeadings: readOnly(() => true),
    StandardWidth: readOnly((sheet) => sheetOf(sheet).getConfig().defaultColumnWidth * 0.75),
    StandardHeight: readOnly((sheet) => sheetOf(sheet).getConfig().defaultRowHeight * 0.75),
  },
  navigations: {
    AutoFilter: (sheet) => partOf(sheet, 'AutoFilter'),
    Protection: (sheet) => partOf(sheet, 'WorksheetProtection'),
    FreezePanes: (sheet) => partOf(sheet, 'WorksheetFreezePanes'),
    PageLayout: (sheet) => partOf(sheet, 'PageLayout'),
    Tables: (sheet) => partOf(sheet, 'TableCollection'),
    Charts: (sheet) => partOf(sheet, 'ChartCollection'),
    Names: (sheet) => partOf(sheet, 'NamedItemCollection'),
  },
  methods: {
    ...sheetEvents,
    GetRange: rangeOf,
    GetRangeByIndexes: (sheet, row: number, column: number, rows: number, columns: number) =>
      rangeObject(sheet.book, sheet.sheetId, { row, column, rows, columns }),
    GetCell: (sheet, row: number, column: number) =>
      rangeObject(sheet.book, sheet.sheetId, { row, column, ...cell }),
    GetUsedRange: async (sheet, valuesOnly: unknown) =>
      (await used(sheet, valuesOnly)) ??
      rangeObject(sheet.book, sheet.sheetId, { row: 0, column: 0, ...cell }),
    GetUsedRangeOrNullObject: used,
    GetNext: (sheet, visibleOnly?: boolean) => orNotFound(neighbour(sheet, 1, visibleOnly)),
    GetNextOrNullObject: (sheet, visibleOnly?: boolean) => neighbour(sheet, 1, visibleOnly),
    GetPrevious: (sheet, visibleOnly?: boolean) => orNotFound(neighbour(sheet, -1, visibleOnly)),
    GetPreviousOrNullObject: (sheet, visibleOnly?: boolean) => neighbour(sheet, -1, visibleOnly),
    Activate: (sheet) => {
      const worksheet = sheetOf(sheet);
      if (visibilityOf(worksheet) !== 'Visible') throw new HostError('InvalidOperation');
      activate(sheet.book.engine, worksheet);
    },
    Delete: remove,
    Copy: copySheet,
    Calculate: (sheet) => sheet.book.engine.calculateNow(),
  },
});

import { HostError, invalidArgument } from '../protocol/error';
import type { HostObject } from '../protocol/objects';
import { formatAddress, parseArea, splitSheet } from '../engine/address';
import { isValid, type Area } from '../engine/area';
import type { Engine } from '../engine/engine';
import type { Worksheet } from '../engine/univer';
import { findSheet } from '../engine/sheets';
import type { Subscriptions } from '../events/subscriptions';
import type { Language } from '../language/language';

/** What every object of one open workbook shares. */
export interface Book {
  readonly engine: Engine;
  readonly subscriptions: Subscriptions;
  /** Opens another workbook in a window of its own; null where the host has no other windows. */
  readonly openWindow: OpenWindow | null;
  /** The file was opened for reading only. */
  readonly isReadOnly: boolean;
  /** Names, dates and formats follow it. */
  readonly language: Language;
}

/** @param bytes an .xlsx file; null for an empty workbook */
export type OpenWindow = (bytes: Uint8Array | null) => void;

export interface BookObject extends HostObject {
  readonly book: Book;
}

export interface SheetObject extends BookObject {
  readonly sheetId: string;
}

export interface RangeObject extends SheetObject {
  /** Moves with its cells when rows or columns are inserted before it. */
  area: Area;
}

/** An object of the book that has nothing of its own, e.g. a collection or the application. */
export const bookObject = (type: string, book: Book): BookObject => ({ type, book });

export const sheetObject = (book: Book, sheet: Worksheet, type = 'Worksheet'): SheetObject => ({
  type,
  book,
  sheetId: sheet.getSheetId(),
});

/** Part of a sheet or a range under another type, e.g. the format of a range. */
export const partOf = <T extends HostObject>(whole: T, type: string): T => ({
  ...without(whole),
  type,
});

function without<T extends HostObject>(whole: T): T {
  // A part is kept by a reference of its own.
  const copy = { ...whole };
  delete copy.referenceId;
  return copy;
}

export function rangeObject(book: Book, sheetId: string, area: Area): RangeObject {
  if (!isValid(area)) throw invalidArgument('outside the sheet');
  return { type: 'Range', book, sheetId, area };
}

/** The sheet of an object; one that was deleted meanwhile is refused as Excel does. */
export function sheetOf(object: SheetObject): Worksheet {
  const sheet = object.book.engine.sheet(object.sheetId);
  if (sheet === null) throw new HostError('ItemNotFound');
  return sheet;
}

export const addressOf = (range: RangeObject): string =>
  formatAddress(sheetOf(range).getName(), range.area);

/** An address, or another range, as an area of the same sheet. */
export function areaArgument(object: SheetObject, argument: unknown): Area {
  if (isRange(argument)) {
    if (argument.sheetId !== object.sheetId) throw invalidArgument('another sheet');
    return argument.area;
  }
  if (typeof argument !== 'string') throw invalidArgument('an address or a range is needed');
  const { sheet, rest } = splitSheet(argument);
  if (sheet !== null && findSheet(object.book.engine, sheet)?.getSheetId() !== object.sheetId) {
    throw invalidArgument(argument);
  }
  const area = parseArea(rest);
  if (area === null) throw invalidArgument(argument);
  return area;
}

export const isRange = (value: unknown): value is RangeObject =>
  typeof value === 'object' && value !== null && (value as HostObject).type === 'Range';

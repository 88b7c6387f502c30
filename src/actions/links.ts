import type { Block } from '../workbook/block';
import type { SheetInfo } from '../workbook/namedBlocks';
import type { SheetLink } from './types';

export function linkToBlock({ sheetId, sheetName, address }: Block): SheetLink {
  return { sheetId, sheetName, address };
}

/** A sheet of that name, whoever made it, or null. */
export function linkToSheet(name: string, sheets: readonly SheetInfo[]): SheetLink | null {
  const sheet = sheets.find((each) => each.name.toLowerCase() === name.toLowerCase());
  return sheet === undefined ? null : { sheetId: sheet.id, sheetName: sheet.name, address: 'A1' };
}

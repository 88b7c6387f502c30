import type { SheetLayout } from '../../sheets/layout/layout';
import { part, type Part } from './part';

/**
 * Protects without a password: against a mistake, not against a person. Widths and heights stay free, so that
 * nobody has to unprotect a sheet to read a long name.
 */
export function protect(layout: SheetLayout): Part[] {
  if (!layout.protected) return [];
  return [part(1, 0, (sheet) => sheet.protection.protect(AGAINST_SLIPS))];
}

export const AGAINST_SLIPS: Excel.WorksheetProtectionOptions = {
  allowFormatColumns: true,
  allowFormatRows: true,
};

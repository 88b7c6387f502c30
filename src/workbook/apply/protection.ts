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

const AGAINST_SLIPS: Excel.WorksheetProtectionOptions = {
  allowFormatColumns: true,
  allowFormatRows: true,
};

/** What a protected sheet allows; null: it is not protected. */
export type Protection = Readonly<Excel.WorksheetProtectionOptions> | null;

/** @param protection with `protected` and `options` loaded */
export function protectionOf(protection: Excel.WorksheetProtection): Protection {
  return protection.protected ? protection.options : null;
}

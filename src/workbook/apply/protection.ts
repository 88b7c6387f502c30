import type { SheetLayout } from '../../sheets/layout';

/**
 * Protects without a password: against a slip, not against a person. Widths and heights stay free, so that
 * nobody has to unprotect a sheet to read a long name.
 */
export function protect(sheet: Excel.Worksheet, layout: SheetLayout): void {
  if (!layout.protected) return;
  sheet.protection.protect({ allowFormatColumns: true, allowFormatRows: true });
}

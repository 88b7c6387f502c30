import { readBook } from '../../src/files/read/readBook';
import { writeBook } from '../../src/files/write/writeBook';
import type { SheetLayout } from '../../src/sheets/layout/layout';
import { convert } from '../support/libreoffice';
import type { Results } from './differences';

/** What LibreOffice computes on sheets of one workbook. */
export async function recalculated(sheets: readonly SheetLayout[]): Promise<Results> {
  // Each defined name may stand in a workbook once.
  const seen = new Set<string>();
  const unique = sheets.map((sheet) => ({
    ...sheet,
    names: sheet.names.filter(({ name }) => !seen.has(name) && seen.add(name)),
  }));
  const outcome = readBook(await convert(await writeBook(unique), 'xlsx'));
  if (!outcome.ok) throw new Error(`LibreOffice's file cannot be read: ${outcome.refusal.code}`);
  const byName = new Map(outcome.book.sheets.map((sheet) => [sheet.name, sheet]));
  return (sheet, row, column) => byName.get(sheet)?.rows.get(row)?.get(column)?.value ?? '';
}

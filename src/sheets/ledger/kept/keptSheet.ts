import type { Ledger } from '../../../plan/types';
import type { SheetLayout } from '../../layout/layout';
import { listSheet } from '../../list/listSheet';
import { keptTable, type KeptLine } from './keptTable';

/** 「台账」 of one ledger, with its first lines. */
export function keptSheet(
  ledger: Ledger,
  year: number,
  lines: readonly KeptLine[],
  options: { readonly name: string; readonly block: string },
): SheetLayout {
  const schema = keptTable(ledger, year);
  const sheet = listSheet(schema, lines, { ...options, tabColor: '#548235', filter: true });
  // As an annex of many pages it says on each of them what it is.
  const header = `${year}年${ledger.title}台账`.replaceAll('&', '&&');
  return {
    ...sheet,
    frozen: { rows: sheet.frozen?.rows ?? 0, columns: 2 },
    ...(sheet.print && { print: { ...sheet.print, header } }),
  };
}

import { normalise } from '../../../figures/normalise';
import type { LedgerLine } from '../../../ledgers/rowsOf';
import { asCell } from '../../submission/asCell';
import type { Book, BookCell, BookSheet } from '../../submission/book';
import type { LedgerHeader } from './ledgerHeader';

/** A ledger's sheet in a file. */
export interface LedgerPlace {
  readonly sheet: BookSheet;
  readonly header: LedgerHeader;
}

/** The lines of a list in their order; of those over the headings, the ones that are filled in like rows: they were sorted. */
export function linesOf(book: Book, { sheet, header }: LedgerPlace): LedgerLine[] {
  const columns = [...header.columns];
  return [...sheet.rows]
    .filter(([row, cells]) => row > header.row || (row < header.row && isRow(header, cells)))
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => ({
      at: row + 1,
      cells: Object.fromEntries(
        columns.flatMap(([key, column]) => {
          const cell = cells.get(column);
          return cell === undefined ? [] : [[key, asCell(cell, book)] as const];
        }),
      ),
    }));
}

/** What names the value behind it: 填报单位：海安. */
const LABEL = /^\D{2,10}:/u;

/** Titles stand in one cell of a line and have labels, rows stand in half of the columns at least. */
export function isRow({ columns }: LedgerHeader, cells: ReadonlyMap<number, BookCell>): boolean {
  const texts = [...columns.values()].map((column) =>
    normalise(String(cells.get(column)?.value ?? '')),
  );
  const filled = texts.filter((text) => text !== '').length;
  return filled >= Math.max(2, columns.size / 2) && !texts.some((text) => LABEL.test(text));
}

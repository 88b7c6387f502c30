import type { Ledger } from '../../../plan/types';
import type { BookSheet } from '../../submission/book';
import { plain, textOf } from '../../submission/header';

/** The line of a ledger's headings. */
export interface LedgerHeader {
  /** Zero-based. */
  readonly row: number;
  /** By the columns' keys. */
  readonly columns: ReadonlyMap<string, number>;
}

/** Headings stand near the top; whoever sorts them with the rows may put them anywhere. */
const LAST = 40;

/** The line with most of the ledger's headings, its first one among them or at least two; null: there is none. */
export function ledgerHeader(sheet: BookSheet, ledger: Ledger): LedgerHeader | null {
  const near = bestOf(sheet, ledger, (row) => row <= LAST);
  return near ?? bestOf(sheet, ledger, (row) => row > LAST);
}

function bestOf(
  sheet: BookSheet,
  ledger: Ledger,
  isLooked: (row: number) => boolean,
): LedgerHeader | null {
  let best: LedgerHeader | null = null;
  for (const [row, cells] of sheet.rows) {
    if (!isLooked(row)) continue;
    const texts = new Map<string, number>();
    for (const [column, cell] of cells) {
      const text = withoutUnit(plain(textOf(cell)));
      if (text !== '' && !texts.has(text)) texts.set(text, column);
    }
    const columns = new Map(
      ledger.columns.flatMap(({ key, heading }) => {
        const column = texts.get(withoutUnit(plain(heading)));
        return column === undefined ? [] : [[key, column] as const];
      }),
    );
    if (columns.size > (best?.columns.size ?? 0)) best = { row, columns };
  }
  const needed = Math.min(2, ledger.columns.length);
  return best !== null && best.columns.size >= needed ? best : null;
}

const withoutUnit = (heading: string): string =>
  heading.replace(/\([^()]*\)$/, '').replace(/[:*]+$/, '') || heading;

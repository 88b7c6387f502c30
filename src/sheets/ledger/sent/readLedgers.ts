import { rowsOf, type LedgerRows } from '../../../ledgers/rowsOf';
import type { SentLedger } from '../../../ledgers/types';
import { ledgersOf } from '../../../plan/ledgers';
import type { Ledger, Plan } from '../../../plan/types';
import { columnLetters } from '../../layout/address';
import type { Book, BookSheet } from '../../submission/book';
import type { Identity } from '../../template/identity';
import { ledgerSheets } from './findSheets';
import { ledgerRows } from './grid';
import { ledgerHeader } from './ledgerHeader';
import { linesOf, type LedgerPlace } from './sentLines';
import { subjectOf } from './subjectOf';

/** A ledger's sheet with what its list holds. */
interface Found extends LedgerRows {
  readonly place: LedgerPlace;
  /** Keys of columns that it has not. */
  readonly missing: ReadonlySet<string>;
}

/**
 * The ledgers that a returned template has, each with its rows, wherever they went on its sheet: columns moved, rows inserted,
 * sorted or pasted, the sheet renamed. A ledger without a sheet is left out; of several sheets the first with rows is taken.
 *
 * @param identity of which unit and month the file is
 */
export function readLedgers(
  book: Book,
  plan: Plan,
  identity: Pick<Identity, 'district' | 'period'>,
): readonly SentLedger[] {
  const sheetsOf = ledgerSheets(book, plan);
  return ledgersOf(plan).flatMap((ledger): SentLedger[] => {
    const { marked, likely } = sheetsOf(ledger);
    const found = likely.flatMap((sheet) => readSheet(book, plan, ledger, sheet));
    const own = found.find(({ rows }) => rows.length > 0) ?? found[0];
    if (own === undefined) return withoutHeadings(marked, ledger);
    const { place, rows, none, passed, missing } = own;
    return [
      {
        ...{ ledger: ledger.id, sheet: place.sheet.name, rows, none, passed },
        columns: Object.fromEntries(
          [...place.header.columns].map(([key, column]) => [key, columnLetters(column)]),
        ),
        missing: ledger.columns.filter(({ key }) => missing.has(key)).map(({ heading }) => heading),
        others: found
          .filter((other) => other !== own && other.rows.length > 0)
          .map((other) => ({ sheet: other.place.sheet.name, rows: other.rows.length })),
        subject: rows.length === 0 ? null : subjectOf(place, plan, identity),
      },
    ];
  });
}

function readSheet(book: Book, plan: Plan, ledger: Ledger, sheet: BookSheet): Found[] {
  const header = ledgerHeader(sheet, ledger);
  if (header === null) return [];
  const missing = new Set(
    ledger.columns.filter(({ key }) => !header.columns.has(key)).map(({ key }) => key),
  );
  const context = { date1904: book.date1904, year: plan.year };
  const place = { sheet, header };
  return [{ place, missing, ...rowsOf(ledger, linesOf(book, place), context, missing) }];
}

/** Nobody knows which column is which; that the sheet holds something must be said. */
function withoutHeadings(marked: readonly BookSheet[], ledger: Ledger): SentLedger[] {
  const sheet = marked.find(({ rows }) =>
    [...rows].some(
      ([row, cells]) =>
        row >= ledgerRows.first && [...cells.values()].some(({ formula }) => formula === null),
    ),
  );
  if (sheet === undefined) return [];
  const nothing = { columns: {}, rows: [], none: false, passed: [], others: [], subject: null };
  const missing = ledger.columns.map(({ heading }) => heading);
  return [{ ledger: ledger.id, sheet: sheet.name, missing, ...nothing }];
}

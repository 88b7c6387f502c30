import { rowsOf, type LedgerLine } from '../../../ledgers/rowsOf';
import type { SentLedger } from '../../../ledgers/types';
import { ledgersOf } from '../../../plan/ledgers';
import type { Ledger, Plan } from '../../../plan/types';
import { columnLetters } from '../../layout/address';
import { plain } from '../../submission/header';
import type { Book, BookSheet } from '../../submission/book';
import { asCell } from '../../submission/asCell';
import { ledgerHeader, type LedgerHeader } from './ledgerHeader';
import { rowsName } from './marks';

/** A ledger's sheet in a file. */
interface Found {
  readonly sheet: BookSheet;
  readonly header: LedgerHeader;
}

/**
 * The ledgers that a returned template has, each with its rows, wherever they went on its sheet: columns moved, rows inserted,
 * sorted or pasted, the sheet renamed. A ledger without a sheet is left out.
 */
export function readLedgers(book: Book, plan: Plan): readonly SentLedger[] {
  const context = { date1904: book.date1904, year: plan.year };
  return ledgersOf(plan).flatMap((ledger): SentLedger[] => {
    const found = sheetOf(book, ledger, plan);
    if (found === null) return [];
    const { sheet, header } = found;
    const { rows, none } = rowsOf(ledger, linesOf(book, found), context);
    return [
      {
        ledger: ledger.id,
        sheet: sheet.name,
        columns: Object.fromEntries(
          [...header.columns].map(([key, column]) => [key, columnLetters(column)]),
        ),
        rows,
        none,
        missing: ledger.columns
          .filter(({ key }) => !header.columns.has(key))
          .map(({ heading }) => heading),
      },
    ];
  });
}

/** By its mark or, where that is lost, by the ledger's title over its headings or on its tab. */
function sheetOf(book: Book, ledger: Ledger, plan: Plan): Found | null {
  const marked = sheetMarked(book, rowsName(ledger.id));
  const candidates = marked === null ? book.sheets.filter(isTitled(ledger, plan)) : [marked];
  for (const sheet of candidates) {
    const header = ledgerHeader(sheet, ledger);
    if (header !== null) return { sheet, header };
  }
  return null;
}

function sheetMarked({ names, sheets }: Book, mark: string): BookSheet | null {
  const found = names.find(({ name }) => name.toLowerCase() === mark);
  const [, quoted, bare] = /^'((?:[^']|'')+)'!|^([^'!]+)!/.exec(found?.refersTo ?? '') ?? [];
  const name = quoted?.replaceAll("''", "'") ?? bare;
  return sheets.find((sheet) => sheet.name === name) ?? null;
}

const TITLE_ROWS = 5;

/** Of two ledgers, one title may be a part of the other: 企业 and 贯标企业. The longest that stands there is meant. */
const isTitled = (ledger: Ledger, plan: Plan) => (sheet: BookSheet) => {
  const titles = [...sheet.rows]
    .filter(([row]) => row < TITLE_ROWS)
    .flatMap(([, cells]) => [...cells.values()].map(({ value }) => value));
  const texts = [sheet.name, ...titles].flatMap((text) =>
    typeof text === 'string' && text.length < 100 ? [plain(text)] : [],
  );
  const said = (title: string): boolean => texts.some((text) => text.includes(plain(title)));
  const others = ledgersOf(plan).filter(
    ({ title }) => title.length > ledger.title.length && title.includes(ledger.title),
  );
  return said(ledger.title) && !others.some(({ title }) => said(title));
};

function linesOf(book: Book, { sheet, header }: Found): LedgerLine[] {
  const columns = [...header.columns];
  return [...sheet.rows]
    .filter(([row]) => row > header.row)
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

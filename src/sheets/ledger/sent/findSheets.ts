import { ledgersOf } from '../../../plan/ledgers';
import type { Ledger, Plan } from '../../../plan/types';
import type { Book, BookSheet } from '../../submission/book';
import { plain } from '../../submission/header';
import { rowsName } from './marks';

const TITLE_ROWS = 5;

/**
 * The sheets of a file that may have a ledger: those with its mark, then those with its title on their tab or over their
 * headings. A copied sheet has a mark of its own.
 */
export function sheetsOf(book: Book, ledger: Ledger, plan: Plan): readonly BookSheet[] {
  const marked = markedSheets(book, ledger);
  const others = new Set(
    ledgersOf(plan)
      .filter(({ id }) => id !== ledger.id)
      .flatMap((other) => markedSheets(book, other)),
  );
  const titled = book.sheets.filter((sheet) => !others.has(sheet) && isTitled(sheet, ledger, plan));
  return [...new Set([...marked, ...titled])];
}

export function markedSheets({ names, sheets }: Book, { id }: Ledger): readonly BookSheet[] {
  const mark = rowsName(id);
  return names
    .filter(({ name }) => name.toLowerCase() === mark)
    .flatMap(({ refersTo }) => {
      const [, quoted, bare] = /^'((?:[^']|'')+)'!|^([^'!]+)!/.exec(refersTo) ?? [];
      const name = quoted?.replaceAll("''", "'") ?? bare;
      return sheets.filter((sheet) => sheet.name === name);
    });
}

/** Of two ledgers, one title may be a part of the other: 企业 and 贯标企业. The longest that stands there is meant. */
function isTitled(sheet: BookSheet, ledger: Ledger, plan: Plan): boolean {
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
}

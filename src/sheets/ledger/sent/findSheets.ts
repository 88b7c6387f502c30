import { ledgersOf } from '../../../plan/ledgers';
import type { Ledger, Plan } from '../../../plan/types';
import type { Book, BookSheet } from '../../submission/book';
import { plain } from '../../submission/header';
import { rowsName } from './marks';

const TITLE_ROWS = 5;

/**
 * The sheets of a file that may have a ledger: those with its mark, then those with its title on their tab or over their
 * headings. A copied sheet has a mark of its own. What sheets say is read once for all ledgers.
 */
export function ledgerSheets(book: Book, plan: Plan): (ledger: Ledger) => readonly BookSheet[] {
  const ledgers = ledgersOf(plan).map((ledger) => ({
    ledger,
    said: plain(ledger.title),
    marked: markedSheets(book, ledger),
  }));
  if (ledgers.length === 0) return () => [];
  const texts = new Map(book.sheets.map((sheet) => [sheet, textsOn(sheet)]));
  return (ledger) => {
    const others = ledgers.filter(({ ledger: { id } }) => id !== ledger.id);
    const isOthers = new Set(others.flatMap(({ marked }) => marked));
    const longer = others.filter(
      ({ ledger: { title } }) => title.length > ledger.title.length && title.includes(ledger.title),
    );
    const own = plain(ledger.title);
    // Of two ledgers, one title may be a part of the other: 企业 and 贯标企业. The longest that stands there is meant.
    const titled = [...texts].filter(
      ([sheet, said]) =>
        !isOthers.has(sheet) &&
        isSaid(own, said) &&
        !longer.some((each) => isSaid(each.said, said)),
    );
    return [...new Set([...markedSheets(book, ledger), ...titled.map(([sheet]) => sheet)])];
  };
}

const isSaid = (title: string, texts: readonly string[]): boolean =>
  texts.some((text) => text.includes(title));

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

/** Its tab, and what stands over its headings. */
function textsOn({ name, rows }: BookSheet): readonly string[] {
  const texts = [plain(name)];
  for (const [row, cells] of rows) {
    if (row >= TITLE_ROWS) continue;
    for (const { value } of cells.values()) {
      if (typeof value === 'string' && value.length < 100) texts.push(plain(value));
    }
  }
  return texts;
}

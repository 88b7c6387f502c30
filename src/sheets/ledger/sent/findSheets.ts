import { ledgersOf } from '../../../plan/ledgers';
import { once } from '../../../plan/once';
import type { Ledger, Plan } from '../../../plan/types';
import type { Book, BookSheet } from '../../submission/book';
import { plain } from '../../submission/header';
import { rowsName } from './marks';

const TITLE_ROWS = 5;

/** The sheets of a file that may have one ledger. */
export interface LedgerSheets {
  /** Those with its mark. A copied sheet has a mark of its own. */
  readonly marked: readonly BookSheet[];
  /** The same, then those with its title on their tab or over their headings. */
  readonly likely: readonly BookSheet[];
}

/** Finds each ledger's sheets. What the file says is read once for all ledgers. */
export function ledgerSheets(book: Book, plan: Plan): (ledger: Ledger) => LedgerSheets {
  const sought = soughtIn(plan);
  if (sought.size === 0) return () => ({ marked: [], likely: [] });
  const marks = markedSheets(book);
  const texts = book.sheets.map((sheet) => ({ sheet, said: textOn(sheet) }));
  const markedFor = (mark: string): readonly BookSheet[] => marks.get(mark) ?? [];
  return (ledger) => {
    const own = sought.get(ledger.id) as Sought;
    const marked = markedFor(own.mark);
    // Of two ledgers, one title may be a part of the other: 企业 and 贯标企业. The longest that stands there is meant.
    const titled = texts.filter(
      ({ sheet, said }) =>
        said.includes(own.title) &&
        !own.longer.some((title) => said.includes(title)) &&
        !own.others.some((mark) => markedFor(mark).includes(sheet)),
    );
    return { marked, likely: [...new Set([...marked, ...titled.map(({ sheet }) => sheet)])] };
  };
}

/** What shows a ledger's sheet, and what shows that it is another's. */
interface Sought {
  readonly mark: string;
  readonly title: string;
  /** Titles that hold this one. */
  readonly longer: readonly string[];
  /** The other ledgers' marks. */
  readonly others: readonly string[];
}

const soughtIn = once((plan: Plan): ReadonlyMap<string, Sought> => {
  const ledgers = ledgersOf(plan);
  return new Map(
    ledgers.map(({ id, title }) => {
      const others = ledgers.filter((other) => other.id !== id);
      const longer = others.filter(
        (other) => other.title.length > title.length && other.title.includes(title),
      );
      const sought: Sought = {
        mark: rowsName(id),
        title: plain(title),
        longer: longer.map((other) => plain(other.title)),
        others: others.map((other) => rowsName(other.id)),
      };
      return [id, sought];
    }),
  );
});

/** By the defined names that may be marks, in small letters. */
function markedSheets({ names, sheets }: Book): ReadonlyMap<string, readonly BookSheet[]> {
  const marked = new Map<string, BookSheet[]>();
  for (const { name, refersTo } of names) {
    const mark = name.toLowerCase();
    if (!mark.startsWith(rowsName(''))) continue;
    const [, quoted, bare] = /^'((?:[^']|'')+)'!|^([^'!]+)!/.exec(refersTo) ?? [];
    const sheetName = quoted?.replaceAll("''", "'") ?? bare;
    const own = sheets.filter((sheet) => sheet.name === sheetName);
    marked.set(mark, [...(marked.get(mark) ?? []), ...own]);
  }
  return marked;
}

/** Its tab, and what stands over its headings, with a line for each; a title is never over two. */
function textOn({ name, rows }: BookSheet): string {
  const texts = [plain(name)];
  for (const [row, cells] of rows) {
    if (row >= TITLE_ROWS) continue;
    for (const { value } of cells.values()) {
      if (typeof value === 'string' && value.length < 100) texts.push(plain(value));
    }
  }
  return texts.join('\n');
}

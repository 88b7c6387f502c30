import { leadsOutside, type Own } from '../../figures/externalLink';
import { once } from '../../plan/once';
import type { Book } from './book';

/** So many names may stand behind one another. */
const DEEPEST = 8;

/**
 * What a formula of the book may name: its sheets, and defined names that take something from another file, by
 * themselves or by way of another name. A name may also be a text from which a reference is made: `"[汇总.xlsx]表1!A1"`.
 */
export const ownOf = once(({ names, sheets }: Pick<Book, 'names' | 'sheets'>): Own => {
  const outside = new Set<string>();
  const own = { sheets: new Set(sheets.map(({ name }) => name.toLowerCase())), outside };
  for (let before = -1, depth = 0; outside.size > before && depth < DEEPEST; depth += 1) {
    before = outside.size;
    for (const { name, refersTo } of names) {
      if (leadsOutside(refersTo, own) || leadsOutside(`INDIRECT(${refersTo})`, own)) {
        outside.add(name.toLowerCase());
      }
    }
  }
  return own;
});

import { leadsOutside } from '../../figures/externalLink';
import type { BookName } from './book';

/** So many names may stand behind one another. */
const DEEPEST = 8;

/** Defined names, in lower case, that take something from another file, by themselves or by way of another name. */
export function outsideNames(names: readonly BookName[]): ReadonlySet<string> {
  const outside = new Set<string>();
  for (let before = -1, depth = 0; outside.size > before && depth < DEEPEST; depth += 1) {
    before = outside.size;
    for (const { name, refersTo } of names) {
      if (leadsOutside(refersTo, outside)) outside.add(name.toLowerCase());
    }
  }
  return outside;
}

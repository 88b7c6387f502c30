import { FORBIDDEN } from './xml/characters';
import { resolveReferences } from './xml/references';

/** A text without runs, as nearly all are written. */
const ITEM = new RegExp(`<si><t(?: xml:space="preserve")?>([^<${FORBIDDEN}]*)</t></si>`, 'y');

/** The shared text that begins at `at`, with the index behind it; null where none does or where it is written otherwise. */
export function plainItemAt(
  source: string,
  at: number,
): { readonly text: string; readonly end: number } | null {
  ITEM.lastIndex = at;
  const found = ITEM.exec(source);
  if (found === null) return null;
  const [whole, text = ''] = found;
  return {
    text: text.includes('&') ? resolveReferences(text, at) : text,
    end: at + whole.length,
  };
}

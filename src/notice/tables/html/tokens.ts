import { decoded } from './entities';

export type HtmlToken =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open' | 'close'; readonly name: string; readonly attributes: string };

/** What stands in these is no text of the document. */
const SILENT = new Set(['style', 'script', 'title', 'xml', 'head', 'template', 'noscript']);

/** `<o:p>`, `<td colspan=2`, `</td >`; an attribute's text in quotes may hold a `>`. */
const TAG = /^<(\/?)([A-Za-z][\w:.-]*)((?:"[^"]*"|'[^']*'|[^'"<>])*)>/;
/** No tag of a table is longer; a look ahead that is not bounded takes the square of a hostile text. */
const LONGEST_TAG = 4_000;

/**
 * The text and tags of a page or a clipboard, one after the other. Tolerant: what is no tag is text, comments and what is
 * only meant for old browsers or for Word itself (`<!--[if …]>`, `<![if …]>`, `<?xml …>`) is passed over.
 */
export function* tokensOf(html: string): Generator<HtmlToken> {
  let at = 0;
  let silent: string | null = null;
  while (at < html.length) {
    const next = html.indexOf('<', at);
    const end = next < 0 ? html.length : next;
    if (end > at && silent === null) yield { kind: 'text', text: decoded(html.slice(at, end)) };
    if (next < 0) return;
    const passed = passedOver(html, next);
    if (passed !== null) {
      at = passed;
      continue;
    }
    const tag = TAG.exec(html.slice(next, next + LONGEST_TAG));
    if (tag === null) {
      if (silent === null) yield { kind: 'text', text: '<' };
      at = next + 1;
      continue;
    }
    at = next + tag[0].length;
    const name = (tag[2] ?? '').toLowerCase();
    const kind = tag[1] === '/' ? 'close' : 'open';
    if (silent !== null) {
      if (kind === 'close' && name === silent) silent = null;
    } else if (kind === 'open' && SILENT.has(name)) {
      if (!tag[0].endsWith('/>')) silent = name;
    } else yield { kind, name, attributes: tag[3] ?? '' };
  }
}

/** Where a comment, a declaration or an instruction that begins here ends; null: none does. */
function passedOver(html: string, at: number): number | null {
  if (html.startsWith('<!--', at)) return after(html, '-->', at + 4);
  if (html.startsWith('<!', at) || html.startsWith('<?', at)) return after(html, '>', at + 2);
  return null;
}

function after(html: string, end: string, from: number): number {
  const found = html.indexOf(end, from);
  return found < 0 ? html.length : found + end.length;
}

/** A number in an attribute, with or without quotes; 1 where there is none. */
export function spanIn(attributes: string, name: 'rowspan' | 'colspan'): number {
  const found = new RegExp(`\\b${name}\\s*=\\s*["']?\\s*(\\d{1,5})`, 'i').exec(attributes)?.[1];
  return Math.min(Math.max(Number(found ?? 1), 1), 5_000);
}

/** A child element in a part's text, where it begins and ends. */
export interface Child {
  /** Without its prefix. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const TAG =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)((?:[\w.-]+:)?([\w.-]+))(?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*(\/?)>/g;

/**
 * The elements that follow one another in the text from `from` on, up to the end tag of the element that holds them.
 * Elements may nest in others of their name.
 */
export function childrenFrom(xml: string, from: number): Child[] {
  const found: Child[] = [];
  let depth = 0;
  let start = from;
  const tags = new RegExp(TAG);
  tags.lastIndex = from;
  for (let match = tags.exec(xml); match !== null; match = tags.exec(xml)) {
    const [whole, closing, full, name = '', empty] = match;
    if (full === undefined) continue;
    if (closing === '/') {
      depth -= 1;
      if (depth < 0) break;
    } else {
      if (depth === 0) start = match.index;
      if (empty !== '/') depth += 1;
    }
    if (depth === 0) found.push({ name, start, end: match.index + whole.length });
  }
  return found;
}

/** The opening tag of the outermost element, and where its content begins. */
export function rootOf(xml: string): { readonly tag: string; readonly from: number } {
  const tags = new RegExp(TAG);
  for (let match = tags.exec(xml); match !== null; match = tags.exec(xml)) {
    if (match[2] !== undefined) return { tag: match[0], from: match.index + match[0].length };
  }
  return { tag: '', from: xml.length };
}

/** The children of the outermost element. */
export const childrenOf = (xml: string): Child[] => childrenFrom(xml, rootOf(xml).from);

/** The children of a sheet's part that stand behind its cells. */
export function behindCells(xml: string): Child[] {
  const end = /<\/(?:[\w.-]+:)?sheetData\s*>|<(?:[\w.-]+:)?sheetData\s*\/>/.exec(xml);
  return end === null ? [] : childrenFrom(xml, end.index + end[0].length);
}

/** A piece of a part with the namespaces that the part's root gives to the prefixes in it. */
export function selfContained(piece: string, root: string): string {
  const declared = [...root.matchAll(/\sxmlns:([\w.-]+)\s*=\s*(?:"[^"]*"|'[^']*')/g)].filter(
    ([whole, prefix = '']) =>
      new RegExp(`[<\\s/]${prefix}:|(?:Requires|Ignorable)="[^"]*\\b${prefix}\\b`).test(piece) &&
      !piece.slice(0, piece.indexOf('>')).includes(whole.trim().split('=')[0] ?? ''),
  );
  const at = /^<[\w.:-]+/.exec(piece)?.[0].length ?? 0;
  return piece.slice(0, at) + declared.map(([whole]) => whole).join('') + piece.slice(at);
}

/** Puts an element among its siblings where the order of the format wants it. */
export function inOrder(
  xml: string,
  siblings: readonly Child[],
  order: readonly string[],
  name: string,
  element: string,
): string {
  const later = new Set(order.slice(order.indexOf(name) + 1));
  const next = siblings.find((sibling) => later.has(sibling.name));
  const last = siblings.at(-1);
  const at = next?.start ?? last?.end ?? rootOf(xml).from;
  return xml.slice(0, at) + element + xml.slice(at);
}

import { Marked, type Token, type TokensList } from 'marked';
import { idOf, isHeading, wordsOf } from './heading';
import { renderer, type Picture } from './renderer';

/** A heading of the article, as the table of contents lists it. */
export interface ContentsLine {
  readonly id: string;
  readonly text: string;
}

export interface Article {
  readonly contents: readonly ContentsLine[];
  /** Its headings begin at `h2`. */
  readonly html: string;
}

/**
 * One section of a Markdown file as HTML.
 *
 * @param heading the words of the section's own heading, which is left out
 * @param pictures the sizes of what the section shows, by address
 * @throws Error for a section that is not there or holds what a page of the add-in must not: other HTML than ids, links
 *   that lead out, headings without an id
 */
export function articleOf(
  markdown: string,
  heading: string,
  pictures: ReadonlyMap<string, Picture>,
): Article {
  const marked = new Marked({ renderer: renderer(pictures) });
  const { tokens, depth } = sectionOf(marked.lexer(markdown), heading);
  const contents: ContentsLine[] = [];
  for (const token of tokens.filter(isHeading)) {
    const id = idOf(token);
    if (token.depth === depth + 1) contents.push({ id, text: wordsOf(token) });
    token.depth += 1 - depth;
  }
  return { contents, html: marked.parser(tokens) };
}

function sectionOf(all: TokensList, heading: string): { tokens: Token[]; depth: number } {
  const at = all.findIndex((token) => isHeading(token) && wordsOf(token) === heading);
  const own = all[at];
  if (own === undefined || !isHeading(own)) throw new Error(`no section "${heading}"`);
  const rest = all.slice(at + 1);
  const end = rest.findIndex((token) => isHeading(token) && token.depth <= own.depth);
  return { tokens: end < 0 ? rest : rest.slice(0, end), depth: own.depth };
}

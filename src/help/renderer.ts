import type { RendererObject, Tokens } from 'marked';
import { escaped } from './escaped';
import { idOf, wordTokensOf } from './heading';

/** In pixels of the file. */
export interface Picture {
  readonly width: number;
  readonly height: number;
}

/** What a file of the repository is called beside the pane. */
const PAGES: ReadonlyMap<string, string> = new Map([
  ['README.md#handbook', 'help.en.html'],
  ['README.zh-CN.md', 'help.html'],
]);

/** Turns Markdown into the plain tags of the handbook; what has no place there is an error, not dropped. */
export const renderer = (pictures: ReadonlyMap<string, Picture>): RendererObject => ({
  heading(token: Tokens.Heading) {
    const words = this.parser.parseInline(wordTokensOf(token));
    return `<h${token.depth} id="${idOf(token)}">${words}</h${token.depth}>\n`;
  },

  /** A picture leads to itself, so that a small screen can show it large. */
  image({ href, text }: Tokens.Image) {
    const picture = pictures.get(href);
    const size = picture && ` width="${picture.width}" height="${picture.height}"`;
    const tag = `<img src="${href}" alt="${escaped(text)}"${size ?? ''}>`;
    return `<a class="picture" href="${href}">${tag}</a>`;
  },

  link({ href, tokens }: Tokens.Link) {
    const address = href.startsWith('#') ? href : PAGES.get(href);
    if (address === undefined) throw new Error(`the handbook leads out, to ${href}`);
    return `<a href="${address}">${this.parser.parseInline(tokens)}</a>`;
  },

  /** The first cell of a row says what the row is about. */
  table({ header, rows }: Tokens.Table) {
    const inner = ({ tokens }: Tokens.TableCell) => this.parser.parseInline(tokens);
    const head = header.map((cell) => `<th scope="col">${inner(cell)}</th>`).join('');
    const body = rows.map(
      ([first, ...rest]) =>
        `<tr>${first === undefined ? '' : `<th scope="row">${inner(first)}</th>`}` +
        `${rest.map((cell) => `<td>${inner(cell)}</td>`).join('')}</tr>`,
    );
    return `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>\n`;
  },

  html({ raw }: Tokens.HTML | Tokens.Tag) {
    throw new Error(`the handbook holds HTML: ${raw}`);
  },
});

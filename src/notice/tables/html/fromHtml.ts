import { paragraph, type Source, type SourceBlock } from '../../source';
import { TableBuilder } from './tableBuilder';
import { APART, parted } from '../apart';
import { tokensOf } from './tokens';
import { Unseen } from './unseen';

/** Elements that begin and end a line of text. */
const LINES = new Set(
  'p div h1 h2 h3 h4 h5 h6 li ul ol caption center section article header footer blockquote pre dt dd'.split(
    ' ',
  ),
);

/** The number of a footnote, or a figure that is crossed out: no digits of the figure beside it. */
const SET_APART = new Set(['sup', 'sub', 's', 'strike']);
const SET_APART_STYLE = /vertical-align\s*:\s*(?:super|sub)\b|text-decoration[^;"']*line-through/i;

/**
 * The prose and tables of a page, or of what Word, WPS, Excel or a browser puts on the clipboard. A table within a cell is
 * a table of its own; the one around it, which only lays out the page, is taken apart when nothing else is in it.
 */
export function fromHtml(html: string): Source {
  const reader = new Reader();
  const unseen = new Unseen();
  for (const token of tokensOf(html)) {
    if (unseen.isWithin(token)) continue;
    if (token.kind === 'text') reader.text(token.text);
    else if (token.kind === 'open') reader.open(token.name, token.attributes);
    else reader.close(token.name);
  }
  return { blocks: reader.end() };
}

class Reader {
  readonly #blocks: SourceBlock[] = [];
  /** Tables that are open, the innermost last, each with the place among the blocks where it began. */
  readonly #tables: { readonly table: TableBuilder; readonly at: number }[] = [];
  #line = '';
  /** Spans that are open, and whether each sets its text apart. */
  readonly #spans: boolean[] = [];

  end(): SourceBlock[] {
    while (this.#tables.length > 0) this.#closeTable();
    this.#endLine();
    return this.#blocks;
  }

  text(text: string): void {
    // Line feeds in the source are blanks; only <br> and blocks begin a line.
    const flat = text.replace(/[\t\n\r\f ]+/g, ' ');
    const table = this.#tables.at(-1)?.table;
    if (table === undefined) this.#line += flat;
    else table.text(flat);
  }

  open(name: string, attributes: string): void {
    const table = this.#tables.at(-1)?.table;
    if (name === 'table') {
      if (table === undefined) this.#endLine();
      this.#tables.push({ table: new TableBuilder(), at: this.#blocks.length });
    } else if (name === 'span') {
      const isApart = SET_APART_STYLE.test(attributes);
      this.#spans.push(isApart);
      if (isApart) this.text(APART);
    } else if (SET_APART.has(name)) this.text(APART);
    else if (name === 'br' || LINES.has(name)) this.#break(name === 'br');
    else table?.open(name, attributes);
  }

  close(name: string): void {
    if (name === 'table') this.#closeTable();
    else if (name === 'span' ? this.#spans.pop() === true : SET_APART.has(name)) this.text(APART);
    else if (LINES.has(name)) this.#break(false);
    else this.#tables.at(-1)?.table.close(name);
  }

  #break(isHard: boolean): void {
    const table = this.#tables.at(-1)?.table;
    if (table === undefined) this.#endLine();
    else table.line(isHard);
  }

  #closeTable(): void {
    const closed = this.#tables.pop();
    if (closed === undefined) return;
    const table = closed.table.end();
    const holdsOthers = this.#blocks.length > closed.at;
    const texts = table.rows.flat().filter(({ text }) => text !== '');
    if (texts.length === 0) return;
    if (holdsOthers || texts.length === 1) {
      // Only a frame: what it says itself is said in lines, before what it holds.
      this.#blocks.splice(closed.at, 0, ...texts.map(({ text }) => paragraph(text)));
    } else this.#blocks.push({ kind: 'table', table });
  }

  #endLine(): void {
    const text = parted(this.#line)
      .replace(/[ \u00A0]+/g, ' ')
      .trim();
    if (text !== '') this.#blocks.push(paragraph(text));
    this.#line = '';
  }
}

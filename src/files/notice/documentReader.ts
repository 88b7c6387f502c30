import { APART, paragraph, parted, type SourceBlock } from '../../notice';
import { Meter, type Limits } from '../read/limits';
import type { Attributes } from '../read/xml/attributes';
import { DocumentTable, valueOf } from './documentTable';

/** What is said a second time for programs that cannot show the first. */
const SECOND = 'Fallback';

/** A property that is there holds, unless it says that it does not. */
const isOn = (attributes: Attributes): boolean =>
  !/^(?:0|false|off)$/.test(valueOf(attributes) ?? '');

/** Puts a document's paragraphs and tables together from its elements. Deleted text and codes of fields are no text. */
export class DocumentReader {
  readonly #blocks: SourceBlock[] = [];
  readonly #tables: { readonly table: DocumentTable; readonly at: number }[] = [];
  readonly #cells: Meter;
  #line = '';
  #inText = false;
  /** How the run at hand shows its text. */
  #run: 'plain' | 'apart' | 'hidden' = 'plain';
  #second = 0;

  constructor(limits: Limits) {
    this.#cells = new Meter('cells', limits.cells);
  }

  blocks(): SourceBlock[] {
    return this.#blocks;
  }

  open(name: string, attributes: Attributes): void {
    if (name === SECOND) this.#second++;
    if (this.#second > 0) return;
    switch (name) {
      case 'r':
        this.#run = 'plain';
        return;
      case 'vertAlign':
        if (valueOf(attributes) !== 'baseline') this.#run = 'apart';
        return;
      case 'strike':
      case 'dstrike':
        if (isOn(attributes)) this.#run = 'apart';
        return;
      case 'vanish':
        if (isOn(attributes)) this.#run = 'hidden';
        return;
      case 't':
        this.#inText = true;
        return;
      case 'tab':
        return this.#add(' ');
      case 'br':
      case 'cr':
        return this.#add('\n');
      case 'tbl':
        this.#tables.push({ table: new DocumentTable(), at: this.#blocks.length });
        return;
      case 'tc':
        this.#cells.add();
        break;
    }
    this.#tables.at(-1)?.table.open(name, attributes);
  }

  text(text: string): void {
    if (!this.#inText || this.#second > 0 || this.#run === 'hidden') return;
    this.#add(this.#run === 'apart' ? APART + text + APART : text);
  }

  close(name: string): void {
    if (name === SECOND) this.#second--;
    if (this.#second > 0) return;
    if (name === 't') this.#inText = false;
    else if (name === 'p') this.#endLine();
    else if (name === 'tbl') this.#endTable();
    else this.#tables.at(-1)?.table.close(name);
  }

  #add(text: string): void {
    this.#line += text;
  }

  #endLine(): void {
    const text = parted(this.#line).trim();
    this.#line = '';
    if (text === '') return;
    const table = this.#tables.at(-1)?.table;
    if (table === undefined) this.#blocks.push(paragraph(text));
    else table.add(text);
  }

  /** A table around others only lays out the page: what it says itself is said in lines. */
  #endTable(): void {
    const closed = this.#tables.pop();
    if (closed === undefined) return;
    const table = closed.table.end();
    const texts = table.rows.flat().filter(({ text }) => text !== '');
    if (this.#blocks.length > closed.at || texts.length === 1) {
      this.#blocks.splice(closed.at, 0, ...texts.map(({ text }) => paragraph(text)));
    } else if (texts.length > 0) this.#blocks.push({ kind: 'table', table });
  }
}

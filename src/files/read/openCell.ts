import type { BookCell } from '../../sheets/submission/book';
import { contentOf, holding, severalOf, type Content } from './content';
import { trimmed } from './decimal';
import { RichText, type FileText } from './richText';
import { GENERAL, type CellFormat } from './styles';
import type { Attributes } from './xml/attributes';

/** A formula without a value. */
const NO_RESULT = holding('number', null);

/** What one cell after another says, but for its formula and its place. */
export class OpenCell {
  #type = 'n';
  #format: CellFormat = GENERAL;
  /** One for each `v`; the format allows but one. */
  #values: string[] = [];
  #hasText = false;
  #inValue = false;
  readonly #richText = new RichText();

  constructor(
    readonly strings: readonly FileText[],
    readonly formats: readonly CellFormat[],
  ) {}

  begin(type = 'n', style = '-1'): void {
    this.#type = type;
    this.#format = this.formats[Number(style)] ?? GENERAL;
    this.#values = [];
    this.#hasText = false;
    this.#inValue = false;
  }

  /** A whole value. */
  add(value: string): void {
    this.#values.push(value);
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'v') {
      this.#inValue = true;
      // Written without characters it is a result as well: that of ="".
      this.#values.push('');
    } else if (name === 'is') {
      this.#hasText = true;
      this.#richText.apart();
    } else if (this.#hasText) this.#richText.open(name, attributes);
  }

  text(text: string): void {
    if (this.#inValue) this.#values.push((this.#values.pop() ?? '') + text);
    else if (this.#hasText) this.#richText.add(text);
  }

  close(name: string): void {
    if (name === 'v') this.#inValue = false;
    else if (this.#hasText) this.#richText.close(name);
  }

  /** The cell that ends; null: it holds nothing. */
  take(formula: string | null): BookCell | null {
    const content = this.#content();
    if (formula === null && (content === null || content.value === '')) return null;
    const { formatId, formatCode, quotePrefix, isStruck } = this.#format;
    const { kind, value, unmarked } = content ?? NO_RESULT;
    // Hundreds of thousands of cells are made here: spread together they would take twice the time.
    const cell = { kind, value, formula, formatId, formatCode, quotePrefix };
    const seen = isStruck ? '' : unmarked;
    return seen === undefined ? cell : { ...cell, unmarked: seen };
  }

  /** What the cell says; null: nothing, and a formula without a value has no result. */
  #content(): Content | null {
    if (!this.#hasText && this.#values.length < 2) return this.#valueOf();
    const said = this.#values.filter((value) => trimmed(value) !== '');
    if (!this.#hasText) return said.length > 1 ? severalOf(said) : this.#valueOf(said[0]);
    const text = this.#richText.take();
    const plain = typeof text === 'string' ? text : text.text;
    const others = said.filter((value) => value !== plain);
    return others.length > 0 ? severalOf([plain, ...others]) : holding('text', text);
  }

  #valueOf(raw = this.#values[0]): Content | null {
    return raw === undefined ? null : contentOf(this.#type, raw, this.strings);
  }
}

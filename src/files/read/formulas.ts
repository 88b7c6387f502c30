import type { Merge } from '../../sheets/submission/book';
import { parseArea } from './reference';
import type { Attributes } from './xml/attributes';

/** A formula as its cell writes it. */
interface Written {
  readonly kind: string | undefined;
  readonly group: string | undefined;
  readonly area: Merge | null;
  text: string;
}

/**
 * The formulas of one sheet. One that is shared, or that fills an area, is written in its first cell only; the others
 * have the same text here, with references as in that cell. It is asked what a result depends on, never worked out.
 */
export class Formulas {
  readonly #shared = new Map<string, string>();
  readonly #areas: { readonly area: Merge; readonly text: string }[] = [];
  #open: Written | null = null;

  open(attributes: Attributes): void {
    const reference = attributes.get('ref');
    this.#open = {
      kind: attributes.get('t'),
      group: attributes.get('si'),
      area: reference === undefined ? null : parseArea(reference),
      text: '',
    };
  }

  add(text: string): void {
    if (this.#open !== null) this.#open.text += text;
  }

  /** The formula of the cell that ends here; null when it has none. */
  take(row: number, column: number): string | null {
    const written = this.#open;
    this.#open = null;
    if (written === null) return this.#around(row, column);
    const { kind, group = '', area, text } = written;
    if (kind === 'array' && area !== null && spansMore(area)) this.#areas.push({ area, text });
    if (kind !== 'shared') return text;
    if (text !== '') this.#shared.set(group, text);
    return text === '' ? (this.#shared.get(group) ?? '') : text;
  }

  #around(row: number, column: number): string | null {
    const found = this.#areas.find(
      ({ area }) =>
        area.firstRow <= row &&
        row <= area.lastRow &&
        area.firstColumn <= column &&
        column <= area.lastColumn,
    );
    return found?.text ?? null;
  }
}

function spansMore({ firstRow, lastRow, firstColumn, lastColumn }: Merge): boolean {
  return firstRow < lastRow || firstColumn < lastColumn;
}

import type { SourceCell, SourceTable } from '../../notice';
import type { Attributes } from '../read/xml/attributes';

interface OpenCell {
  text: string;
  columnSpan: number;
  rowSpan: number;
  /** It goes on with the cell above. */
  goesOn: boolean;
  readonly column: number;
}

/** A wider span than any page holds is a mistake or an attack. */
const WIDEST = 1_000;

/** A table of a text document: cells merged across say how many columns, cells merged down go on with the one above. */
export class DocumentTable {
  readonly #rows: OpenCell[][] = [];
  /** The cell that last began in each column. */
  readonly #above = new Map<number, OpenCell>();
  #column = 0;
  #cell: OpenCell | null = null;

  open(name: string, attributes: Attributes): void {
    switch (name) {
      case 'tr':
        this.#rows.push([]);
        this.#column = 0;
        return;
      case 'gridBefore':
        this.#column += numberIn(attributes);
        return;
      case 'tc':
        this.#cell = { text: '', columnSpan: 1, rowSpan: 1, goesOn: false, column: this.#column };
        return;
      case 'gridSpan':
        if (this.#cell !== null) this.#cell.columnSpan = Math.max(1, numberIn(attributes));
        return;
      case 'vMerge':
        if (this.#cell !== null) this.#cell.goesOn = valueOf(attributes) !== 'restart';
        return;
    }
  }

  close(name: string): void {
    const cell = this.#cell;
    if (name !== 'tc' || cell === null) return;
    this.#cell = null;
    this.#column += cell.columnSpan;
    const above = this.#above.get(cell.column);
    if (cell.goesOn && above?.columnSpan === cell.columnSpan) {
      above.rowSpan++;
      above.text += cell.text;
      return;
    }
    this.#above.set(cell.column, cell);
    this.#rows.at(-1)?.push(cell);
  }

  add(text: string): void {
    if (this.#cell !== null) this.#cell.text += (this.#cell.text && '\n') + text;
  }

  end(): SourceTable {
    return {
      rows: this.#rows.map((cells, row) =>
        cells.map(({ text, rowSpan, columnSpan }, column): SourceCell => {
          return { text, row, column, rowSpan, columnSpan };
        }),
      ),
    };
  }
}

/** `w:val`, in whatever way the file writes it. */
export const valueOf = (attributes: Attributes): string | undefined =>
  attributes.prefixed('val') ?? attributes.get('val');

function numberIn(attributes: Attributes): number {
  const number = Number(valueOf(attributes));
  return Number.isInteger(number) && number > 0 ? Math.min(number, WIDEST) : 0;
}

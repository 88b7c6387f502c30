import type { SourceCell, SourceTable } from '../../source';
import { parted } from '../apart';
import { spanIn } from './tokens';

interface OpenCell {
  readonly rowSpan: number;
  readonly columnSpan: number;
  text: string;
}

/** Puts one table together from its tags. Ends that are left out are supplied, as browsers do. */
export class TableBuilder {
  readonly #rows: SourceCell[][] = [];
  #cell: OpenCell | null = null;

  open(name: string, attributes: string): void {
    if (name === 'tr') this.#openRow();
    else if (name === 'td' || name === 'th') {
      this.#closeCell();
      if (this.#rows.length === 0) this.#openRow();
      this.#cell = {
        rowSpan: spanIn(attributes, 'rowspan'),
        columnSpan: spanIn(attributes, 'colspan'),
        text: '',
      };
    }
  }

  close(name: string): void {
    if (name === 'td' || name === 'th' || name === 'tr') this.#closeCell();
  }

  text(text: string): void {
    if (this.#cell !== null) this.#cell.text += text;
  }

  /** A new line in the cell; that of a paragraph counts once something stands before it. */
  line(isHard: boolean): void {
    const cell = this.#cell;
    if (cell !== null && (isHard || cell.text.trim() !== '')) cell.text += '\n';
  }

  end(): SourceTable {
    this.#closeCell();
    return { rows: this.#rows };
  }

  #openRow(): void {
    this.#closeCell();
    this.#rows.push([]);
  }

  #closeCell(): void {
    const cell = this.#cell;
    if (cell === null) return;
    this.#cell = null;
    const row = this.#rows.at(-1) as SourceCell[];
    row.push({
      text: parted(cell.text)
        .split('\n')
        .map((line) => line.replace(/[ \u00A0]+/g, ' ').trim())
        .filter((line) => line !== '')
        .join('\n'),
      row: this.#rows.length - 1,
      column: row.length,
      rowSpan: cell.rowSpan,
      columnSpan: cell.columnSpan,
    });
  }
}

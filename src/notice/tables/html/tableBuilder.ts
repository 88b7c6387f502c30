import type { SourceCell, SourceTable } from '../../source';
import { parted } from '../apart';
import { spanIn } from './tokens';

interface OpenCell {
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly column: number;
  text: string;
}

/** Puts one table together from its tags. Ends that are left out are supplied, as browsers do. */
export class TableBuilder {
  readonly #rows: SourceCell[][] = [];
  #cell: OpenCell | null = null;
  /** Of each column, the first row that no cell merged downwards covers. */
  readonly #free: number[] = [];
  #column = 0;

  open(name: string, attributes: string): void {
    if (name === 'tr') this.#openRow();
    else if (name === 'td' || name === 'th') {
      this.#closeCell();
      if (this.#rows.length === 0) this.#openRow();
      this.#cell = this.#placed(spanIn(attributes, 'rowspan'), spanIn(attributes, 'colspan'));
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
    this.#column = 0;
  }

  /** Where a cell begins as it is seen: beside those that reach down from above. */
  #placed(rowSpan: number, columnSpan: number): OpenCell {
    const row = this.#rows.length - 1;
    while ((this.#free[this.#column] ?? 0) > row) this.#column += 1;
    const column = this.#column;
    for (let at = column; at < column + columnSpan; at += 1) this.#free[at] = row + rowSpan;
    this.#column += columnSpan;
    return { rowSpan, columnSpan, column, text: '' };
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
      column: cell.column,
      rowSpan: cell.rowSpan,
      columnSpan: cell.columnSpan,
    });
  }
}

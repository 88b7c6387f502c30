import type { SheetLayout } from '../../../src/sheets/layout/layout';

/** A sheet as a reader sees it: places are found by what is printed there, never taken from the code that laid it out. */
export class Page {
  constructor(readonly layout: SheetLayout) {}

  get name(): string {
    return this.layout.name;
  }

  text(row: number, column: number): string {
    const cell = this.layout.cells[row]?.[column] ?? null;
    if (cell === null) return '';
    if (typeof cell === 'number') return String(cell);
    return 'text' in cell ? cell.text : '';
  }

  /** First row, from `from` on, that says this in a column. */
  row(text: string, column: number, from = 0): number {
    for (let row = from; row < this.layout.cells.length; row += 1) {
      if (this.text(row, column) === text) return row;
    }
    throw new Error(`${this.name}: no row ${text} in column ${column} from ${from}`);
  }

  /** Column that says this in a row; line breaks do not count. */
  column(text: string, row: number): number {
    const width = this.layout.cells[row]?.length ?? 0;
    for (let column = 0; column < width; column += 1) {
      if (this.text(row, column).replaceAll('\n', '') === text) return column;
    }
    throw new Error(`${this.name}: no column ${text} in row ${row}`);
  }

  /** Rows under a heading by their 序号, without `*`. */
  numbered(heading: number, count: number): Map<string, number> {
    const rows = new Map<string, number>();
    for (let row = heading + 1; rows.size < count && row < this.layout.cells.length; row += 1) {
      const key = this.text(row, 0).replaceAll('*', '');
      if (key !== '') rows.set(key, row);
    }
    return rows;
  }

  formulas(): { readonly row: number; readonly column: number; readonly formula: string }[] {
    return this.layout.cells.flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        cell !== null && typeof cell === 'object' && 'formula' in cell
          ? [{ row, column, formula: cell.formula }]
          : [],
      ),
    );
  }
}

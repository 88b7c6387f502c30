import type { Sheet } from './sheet';

/** A rectangle of cells of a sheet, counted from 0; it may reach beyond what the sheet holds. */
export class Reference {
  constructor(
    readonly sheet: Sheet,
    readonly row: number,
    readonly column: number,
    readonly rows: number,
    readonly columns: number,
  ) {}

  get isSingle(): boolean {
    return this.rows === 1 && this.columns === 1;
  }

  /** The row below the last that may hold something. */
  get endRow(): number {
    return Math.min(this.row + this.rows, this.sheet.usedRows);
  }

  /** The column right of the last that may hold something. */
  get endColumn(): number {
    return Math.min(this.column + this.columns, this.sheet.usedColumns);
  }
}

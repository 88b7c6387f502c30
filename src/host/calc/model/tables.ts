import type { Sheet } from './sheet';

/** A table: its cells, with the line of titles and that of totals where it shows them, and its columns. */
export interface Table {
  readonly name: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
  readonly titles: readonly string[];
}

/** The workbook's tables, whose names differ without regard to case. */
export class Tables {
  private readonly known = new Map<string, Table>();

  find(name: string): Table | null {
    return this.known.get(name.toLowerCase()) ?? null;
  }

  /** The one that a cell lies in. */
  at(sheet: Sheet, row: number, column: number): Table | null {
    for (const table of this.known.values()) {
      const [down, right] = [row - table.row, column - table.column];
      const isInside = down >= 0 && down < table.rows && right >= 0 && right < table.columns;
      if (table.sheetId === sheet.id && isInside) return table;
    }
    return null;
  }

  put(table: Table): void {
    this.known.set(table.name.toLowerCase(), table);
  }

  remove(name: string): void {
    this.known.delete(name.toLowerCase());
  }

  all(): Table[] {
    return [...this.known.values()];
  }
}

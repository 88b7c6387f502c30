/** A cell as a notice shows it, wherever it came from. A merged cell stands once, where it begins. */
export interface SourceCell {
  /** As shown: `8/2000`, `75%`, `海 安`. */
  readonly text: string;
  /** Zero-based, in the table as it came. */
  readonly row: number;
  readonly column: number;
  /** How far it is merged, 1 for a plain cell. */
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** The number a workbook's cell holds, with its format: a `8/2000` that became a date is a number. */
  readonly value?: number;
  readonly numberFormat?: string | number;
}

/** Rows may differ in length: cells were lost, or the text had none there. */
export interface SourceTable {
  readonly rows: readonly (readonly SourceCell[])[];
  /** What the table is called where it came from: a sheet's name. */
  readonly name?: string;
  /** Where its first cell stands in the sheet it came from, zero-based, so that a message can give an address. */
  readonly origin?: { readonly row: number; readonly column: number };
}

export type SourceBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly table: SourceTable };

/** A notice: its prose and tables in the order of print. */
export interface Source {
  readonly blocks: readonly SourceBlock[];
}

export function paragraph(text: string): SourceBlock {
  return { kind: 'paragraph', text };
}

/** A table of plain texts, no cell merged. */
export function tableOf(rows: readonly (readonly string[])[]): SourceTable {
  return {
    rows: rows.map((texts, row) =>
      texts.map((text, column) => ({ text, row, column, rowSpan: 1, columnSpan: 1 })),
    ),
  };
}

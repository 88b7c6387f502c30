/** A workbook file as read: what its cells hold, with everything that a figure's reading depends on. */
export interface Book {
  /** In tab order. */
  readonly sheets: readonly BookSheet[];
  readonly names: readonly BookName[];
  /** Custom document properties. */
  readonly properties: ReadonlyMap<string, string>;
  /** True: day numbers count from 1904-01-01. */
  readonly date1904: boolean;
  /** The file says that results of its formulas are not up to date. */
  readonly isStale: boolean;
}

export interface BookSheet {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** Cells that hold something, row by row. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, BookCell>>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: readonly Span[];
  readonly merges: readonly Merge[];
  /** Cells with a note, by `row,column`. */
  readonly notes: ReadonlyMap<string, string>;
}

export interface BookCell {
  /** `date`: the file marks it as one, and the value is its ISO text; `lost`: its text is not in the file. */
  readonly kind: 'number' | 'text' | 'boolean' | 'error' | 'date' | 'lost';
  /** The constant, or a formula's result as the saving program left it; null: a formula without a result. */
  readonly value: number | string | boolean | null;
  readonly formula: string | null;
  /** Number format id: 0 General; 27–36 and 50–58 are East Asian dates without a code of their own. */
  readonly formatId: number;
  /** The format's code where the file states one. */
  readonly formatCode: string | null;
  /** Typed with a leading apostrophe. */
  readonly quotePrefix: boolean;
  /** The text without what is struck out, raised or lowered in it; absent where nothing is. */
  readonly unmarked?: string;
}

/** Zero-based, inclusive. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Zero-based, inclusive. */
export interface Merge {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

export interface BookName {
  readonly name: string;
  /** Without the leading `=`. */
  readonly refersTo: string;
  /** Index of the sheet it is local to, or null. */
  readonly sheet: number | null;
}

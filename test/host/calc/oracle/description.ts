/** What stands in a cell: a text beginning with `=` is a formula, `#N/A` and its like are errors. */
export type Content = number | string | boolean;

export interface SheetDescription {
  readonly name: string;
  /** By A1 address; what is not there is blank. */
  readonly cells: Readonly<Record<string, Content>>;
  /** Formulas that are kept once, for the first cell of an area, and hold for all of it. */
  readonly fills?: readonly Fill[];
}

export interface Fill {
  /** A column's part, `Q16:Q20`. */
  readonly area: string;
  /** For the first cell. */
  readonly formula: string;
}

export interface NameDescription {
  readonly name: string;
  /** `目标!$A$1:$C$4` for cells, with `=` for a constant or a formula. */
  readonly refersTo: string;
}

/** A small workbook, in plain words. */
export interface BookDescription {
  readonly sheets: readonly SheetDescription[];
  readonly names: readonly NameDescription[];
}

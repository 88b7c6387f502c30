import type { CellValue } from '../figures/types';

/** What a cell is given. Formulas carry their leading `=`; text is written as text, whatever it looks like. */
export type Cell = null | number | { readonly text: string } | { readonly formula: string };

/** The head of a column. */
export interface Heading {
  readonly title: string;
  /** Whether a title, as `plainTitle` gives it, is this column's; without it only `title` is. */
  readonly isTitle?: (title: string) => boolean;
  /** In points. */
  readonly width: number;
  /** Number format; `@` keeps text from being taken for a number or a date. */
  readonly format?: string;
}

/** A column that holds one part of every row. */
export interface Part<T> extends Heading {
  readonly write: (value: T) => Cell;
}

/** One that is read back as well. */
export interface Field<T> extends Part<T> {
  /** An empty cell is ''; undefined: the cell does not hold such a part. */
  readonly read: (cell: CellValue) => T | undefined;
  /** Rows are known by this part, in whichever column it stands. */
  readonly anywhere?: true;
}

/** A column that follows from the row as a whole or from where it stands. */
export interface Computed<Row> extends Heading {
  /**
   * @param at which row of the list it is, from 0
   * @param row null: nothing was entered there yet
   */
  readonly compute: (at: number, row: Row | null) => Cell;
}

/** A list on a sheet as it is laid out: a line of titles, and a line a row under it. */
export interface ListSchema<Row> {
  /** In their order on the sheet. */
  readonly columns: Readonly<Record<string, Part<never> | Computed<Row>>>;
  /** Lines over the titles: what the list is, what it is for. */
  readonly heading?: readonly string[];
  /** A column whose title is gone is looked for where it was laid out: for lists that nobody types into. */
  readonly byPlace?: true;
}

/** One that is read back: every part of a row has its column. All that is known of the list is said here once. */
export interface TableSchema<Row, Extra extends string = never> extends ListSchema<Row> {
  readonly columns: { readonly [Key in keyof Row]-?: Field<Row[Key]> } & Readonly<
    Record<Extra, Computed<Row>>
  >;
  /** Whether parts that can be read make a row together. */
  readonly isRow?: (row: Row) => boolean;
}

/** Every column with its key, in order. */
export function columnsOf<Row>({
  columns,
}: ListSchema<Row>): readonly (readonly [string, Part<never> | Computed<Row>])[] {
  return Object.entries(columns);
}

/** In points. */
export function widthsOf<Row>(schema: ListSchema<Row>): number[] {
  return columnsOf(schema).map(([, { width }]) => width);
}

/** A title as it is compared: full-width letters made plain, spaces and line breaks left out. */
export function plainTitle(title: string): string {
  return title.normalize('NFKC').replace(/\s+/gu, '');
}

/** What a text's lines are found to be. */
export interface TextRows {
  readonly before: readonly string[];
  /** The table's rows, headings first. A row may be shorter or longer than the others. */
  readonly rows: readonly (readonly HeadingCell[] | readonly string[])[];
  readonly after: readonly string[];
}

/** A heading over one or several columns. */
export interface HeadingCell {
  readonly text: string;
  readonly columns: number;
}

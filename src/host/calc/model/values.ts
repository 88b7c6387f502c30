/** Excel's error values by their text. */
export type ErrorText =
  | '#NULL!'
  | '#DIV/0!'
  | '#VALUE!'
  | '#REF!'
  | '#NAME?'
  | '#NUM!'
  | '#N/A'
  | '#SPILL!'
  | '#CALC!'
  | '#GETTING_DATA';

/** An error as a value: one object for each kind, so that two are equal when they are the same. */
export class CellError {
  private static readonly known = new Map<string, CellError>();

  private constructor(readonly text: ErrorText) {}

  static of(text: ErrorText): CellError {
    const known = CellError.known.get(text);
    if (known) return known;
    const made = new CellError(text);
    CellError.known.set(text, made);
    return made;
  }

  /** Null where the text is no error's. */
  static parse(text: string): CellError | null {
    return ERROR_TEXTS.has(text as ErrorText) ? CellError.of(text as ErrorText) : null;
  }
}

const ERROR_TEXTS: ReadonlySet<ErrorText> = new Set<ErrorText>([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
  '#GETTING_DATA',
]);

export const DIV0 = CellError.of('#DIV/0!');
export const VALUE = CellError.of('#VALUE!');
export const REF = CellError.of('#REF!');
export const NAME = CellError.of('#NAME?');
export const NUM = CellError.of('#NUM!');
export const NA = CellError.of('#N/A');
export const SPILL = CellError.of('#SPILL!');

/** What one cell holds or one formula gives; null is blank. */
export type Scalar = null | number | string | boolean | CellError;

export const isError = (value: unknown): value is CellError => value instanceof CellError;

/** Values in rows and columns: a constant in braces, or what a function gives for many cells. */
export class Matrix {
  constructor(
    readonly rows: number,
    readonly columns: number,
    private readonly valueAt: (row: number, column: number) => Scalar,
  ) {}

  static of(values: readonly (readonly Scalar[])[]): Matrix {
    const columns = Math.max(0, ...values.map((row) => row.length));
    return new Matrix(values.length, columns, (row, column) => values[row]?.[column] ?? null);
  }

  at(row: number, column: number): Scalar {
    return this.valueAt(row, column);
  }

  /** The same values, worked out once. */
  settled(): Matrix {
    const values = Array.from({ length: this.rows }, (_, row) =>
      Array.from({ length: this.columns }, (__, column) => this.valueAt(row, column)),
    );
    return new Matrix(this.rows, this.columns, (row, column) => values[row]?.[column] ?? null);
  }
}

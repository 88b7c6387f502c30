import type { Book, BookCell } from '../../src/sheets/submission/book';

/** What a test sees of a sheet through Office.js, or of a saved file: the same shape for both. */
export interface Grid {
  readonly values: readonly (readonly unknown[])[];
  /** Zero-based place of the first cell. */
  readonly row: number;
  readonly column: number;
}

/** Reads all that a sheet holds, through the real client. */
export function readSheet(
  name: string,
): Promise<Grid & { formulas: unknown[][]; text: string[][] }> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getUsedRange(true);
    range.load('values,formulas,text,rowIndex,columnIndex');
    await context.sync();
    const { values, formulas, text, rowIndex, columnIndex } = range;
    return { values, formulas, text, row: rowIndex, column: columnIndex };
  });
}

export function sheetNames(): Promise<string[]> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
}

/** The line with the units' names, not one that only says 合计. */
export const headerOf = ({ values }: Grid): number =>
  values.findIndex(
    (row) =>
      row.includes('合计') &&
      row.filter((cell) => typeof cell === 'string' && cell !== '').length > 3,
  );

/**
 * The cell of a measure or indicator (`7`, `14a`) and a district (`海门`, `合计`), found as a person would: by the
 * headings. A different way than the product's, so that a mistake there shows.
 */
export function place(grid: Grid, id: string, district: string): { row: number; column: number } {
  const header = headerOf(grid);
  const column = grid.values[header]?.indexOf(district) ?? -1;
  const row = grid.values.findIndex(
    (cells, index) =>
      index > header && cells.some((cell) => String(cell) === id || cell === `*${id}`),
  );
  if (header < 0 || column < 0 || row < 0) throw new Error(`no cell for ${id} ${district}`);
  return { row, column };
}

export function at(grid: Grid, id: string, district: string): unknown {
  const { row, column } = place(grid, id, district);
  return grid.values[row]?.[column];
}

/** A1 address of that cell on its sheet. */
export function addressOf(grid: Grid, id: string, district: string): string {
  const { row, column } = place(grid, id, district);
  return `${String.fromCharCode(65 + grid.column + column)}${grid.row + row + 1}`;
}

/** A sheet of a file that was read without the host. */
export function gridOf(book: Book, name: string): Grid {
  const sheet = book.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`the file has no sheet ${name}`);
  const lastRow = Math.max(...sheet.rows.keys());
  const values = Array.from({ length: lastRow + 1 }, (_, row) => {
    const cells = sheet.rows.get(row) ?? new Map<number, BookCell>();
    const width = Math.max(-1, ...cells.keys()) + 1;
    return Array.from({ length: width }, (_each, column) => cells.get(column)?.value ?? '');
  });
  return { values, row: 0, column: 0 };
}

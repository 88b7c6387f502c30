import type { SourceCell, SourceTable } from '../source';

/** A table with every merged cell at all of its positions; undefined where the source has no cell. */
export interface Grid {
  readonly rows: readonly (readonly (SourceCell | undefined)[])[];
  readonly width: number;
}

/** Wider than any sheet: a span beyond it is a mistake or an attack. */
const WIDEST = 16_384;

/** Lays cells out by their spans, as a page does: a cell takes the next place that none from above covers. */
export function gridOf(table: SourceTable): Grid {
  const rows: (SourceCell | undefined)[][] = table.rows.map(() => []);
  let width = 0;
  table.rows.forEach((cells, row) => {
    const line = rows[row] as (SourceCell | undefined)[];
    let at = 0;
    for (const cell of cells) {
      while (line[at] !== undefined) at++;
      const columns = Math.min(cell.columnSpan, WIDEST - at);
      if (cell.rowSpan === 1 && columns === 1) line[at] = cell;
      else cover(rows, cell, row, at, columns);
      at += columns;
    }
  });
  for (const line of rows) {
    width = Math.max(width, line.length);
    for (let at = 0; at < line.length; at++) if (!(at in line)) line[at] = undefined;
  }
  return { rows, width };
}

function cover(
  rows: (SourceCell | undefined)[][],
  cell: SourceCell,
  row: number,
  column: number,
  columns: number,
): void {
  const last = Math.min(rows.length, row + cell.rowSpan);
  for (let y = row; y < last; y++) {
    for (let x = column; x < column + columns; x++) (rows[y] as unknown[])[x] ??= cell;
  }
}

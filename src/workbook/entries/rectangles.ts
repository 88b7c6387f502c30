import type { Area } from '../../sheets/layout/layout';

export interface Placed {
  readonly row: number;
  readonly column: number;
}

export interface Rectangle<T extends Placed> {
  readonly area: Area;
  /** `cells[row][column]` */
  readonly cells: readonly (readonly T[])[];
}

/**
 * Cells put together into few rectangles that hold nothing else: one write for each. Runs along a row first, then
 * runs of equal place and length under each other.
 */
export function rectanglesOf<T extends Placed>(cells: readonly T[]): Rectangle<T>[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const open = new Map<string, { area: { -readonly [K in keyof Area]: Area[K] }; cells: T[][] }>();
  const done: { area: Area; cells: T[][] }[] = [];
  for (const run of runsAlongRows(sorted)) {
    const [first] = run;
    if (first === undefined) continue;
    const key = `${first.column} ${run.length}`;
    const above = open.get(key);
    if (above !== undefined && above.area.row + above.area.rows === first.row) {
      above.area.rows += 1;
      above.cells.push(run);
      continue;
    }
    const started = {
      area: { row: first.row, column: first.column, rows: 1, columns: run.length },
      cells: [run],
    };
    open.set(key, started);
    done.push(started);
  }
  return done;
}

/** Rectangles of more cells than `most` as several of whole rows, or of parts of a row. */
export function slicesOf<T extends Placed>(
  rectangles: readonly Rectangle<T>[],
  most: number,
): Rectangle<T>[] {
  return rectangles.flatMap(({ area, cells }) => {
    const columns = Math.min(area.columns, most);
    const rows = Math.max(1, Math.floor(most / columns));
    const slices: Rectangle<T>[] = [];
    for (let r = 0; r < area.rows; r += rows) {
      for (let c = 0; c < area.columns; c += columns) {
        const some = cells.slice(r, r + rows).map((line) => line.slice(c, c + columns));
        const width = some[0]?.length ?? 0;
        const place = { row: area.row + r, column: area.column + c, rows: some.length };
        slices.push({ area: { ...place, columns: width }, cells: some });
      }
    }
    return slices;
  });
}

function runsAlongRows<T extends Placed>(sorted: readonly T[]): T[][] {
  const runs: T[][] = [];
  let last: T | undefined;
  for (const cell of sorted) {
    const follows = last !== undefined && last.row === cell.row && last.column + 1 === cell.column;
    if (follows) runs.at(-1)?.push(cell);
    else runs.push([cell]);
    last = cell;
  }
  return runs;
}

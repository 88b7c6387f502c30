import type { Area } from '../../sheets/layout';

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

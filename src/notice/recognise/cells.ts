import type { LeftOver, LeftOverReason, SourcePlace } from '../doubt';
import type { SourceCell, SourceTable } from '../source';
import type { Grid } from '../tables/grid';

/** Keeps book of every cell: it has a place in the draft, or is left over for a reason. */
export class Cells {
  /** Positions of the table that are taken: a long table has too many for a set. */
  readonly #taken: readonly Uint8Array[];
  readonly #placed = new Set<SourceCell>();
  readonly #left = new Map<SourceCell, LeftOverReason>();

  /**
   * @param tables all of the notice
   * @param grid the one that the draft is made of
   * @param chosen places of its pieces among all
   */
  constructor(
    readonly tables: readonly SourceTable[],
    readonly grid: Grid,
    readonly chosen: readonly number[],
  ) {
    this.#taken = grid.rows.map(({ length }) => new Uint8Array(length));
  }

  placeAt(row: number, column: number): void {
    const taken = this.#taken[row];
    if (taken === undefined) return;
    taken[column] = 1;
    const cell = this.grid.rows[row]?.[column];
    if (cell !== undefined && (cell.rowSpan > 1 || cell.columnSpan > 1)) this.#placed.add(cell);
  }

  place(cell: SourceCell | undefined): void {
    if (cell !== undefined) this.#placed.add(cell);
  }

  /** The first reason stands; what has a place is not left over. */
  leave(cell: SourceCell | undefined, reason: LeftOverReason): void {
    if (cell !== undefined && !this.#left.has(cell)) this.#left.set(cell, reason);
  }

  where(cell: SourceCell): SourcePlace {
    const { row, column } = cell;
    const table = this.tables.findIndex(({ rows }) => rows[row]?.includes(cell) === true);
    const origin = this.tables[table]?.origin;
    const address = origin && `${letters(origin.column + column)}${origin.row + row + 1}`;
    return { table, row, column, ...(address !== undefined && { address }) };
  }

  leftOver(): LeftOver[] {
    const left = new Set<SourceCell>();
    this.grid.rows.forEach((line, row) => {
      line.forEach((cell, column) => {
        if (cell === undefined || this.#taken[row]?.[column] === 1 || this.#placed.has(cell))
          return;
        left.add(cell);
      });
    });
    const own = [...left].map((cell) => this.#told(cell, 'notUnderstood'));
    const others = this.tables
      .filter((_, at) => !this.chosen.includes(at))
      .flatMap(({ rows }) => rows.flat())
      .map((cell) => this.#told(cell, 'otherTable'));
    return [...own, ...others].filter(({ text }) => text.trim() !== '');
  }

  #told(cell: SourceCell, otherwise: LeftOverReason): LeftOver {
    const reason = this.#left.get(cell) ?? otherwise;
    return { place: this.where(cell), text: cell.text, reason };
  }
}

/** 0 is A, 26 is AA. */
function letters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest < 0 ? '' : letters(rest)) + String.fromCharCode(65 + (column % 26));
}

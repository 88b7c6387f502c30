import type { LeftOver, LeftOverReason, SourcePlace } from '../doubt';
import type { SourceCell, SourceTable } from '../source';

/** Keeps book of every cell: it has a place in the draft, or is left over for a reason. */
export class Cells {
  readonly #tableOf = new Map<SourceCell, number>();
  readonly #placed = new Set<SourceCell>();
  readonly #left = new Map<SourceCell, LeftOverReason>();

  constructor(readonly tables: readonly SourceTable[]) {
    tables.forEach(({ rows }, table) => {
      for (const row of rows) for (const cell of row) this.#tableOf.set(cell, table);
    });
  }

  place(cell: SourceCell | undefined): void {
    if (cell !== undefined) this.#placed.add(cell);
  }

  /** The first reason stands; what has a place is not left over. */
  leave(cell: SourceCell | undefined, reason: LeftOverReason): void {
    if (cell !== undefined && !this.#left.has(cell)) this.#left.set(cell, reason);
  }

  where(cell: SourceCell): SourcePlace {
    const table = this.#tableOf.get(cell) ?? 0;
    const { row, column } = cell;
    const origin = this.tables[table]?.origin;
    const address = origin && `${letters(origin.column + column)}${origin.row + row + 1}`;
    return { table, row, column, ...(address !== undefined && { address }) };
  }

  leftOver(): LeftOver[] {
    return [...this.#tableOf.keys()]
      .filter((cell) => !this.#placed.has(cell) && cell.text.trim() !== '')
      .map((cell) => ({
        place: this.where(cell),
        text: cell.text,
        reason: this.#left.get(cell) ?? 'notUnderstood',
      }));
  }
}

/** 0 is A, 26 is AA. */
function letters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest < 0 ? '' : letters(rest)) + String.fromCharCode(65 + (column % 26));
}

import type { BookCell, Merge } from '../../sheets/submission/book';
import type { Deadline } from './deadline';
import { parseArea } from './reference';
import type { Attributes } from './xml/attributes';

/** A formula as its cell writes it. */
interface Written {
  readonly kind: string | undefined;
  readonly group: string | undefined;
  readonly area: Merge | null;
  text: string;
}

/** One formula for all cells of an area. */
interface Filled {
  readonly area: Merge;
  readonly text: string;
}

/**
 * The formulas of one sheet. One that is shared, or that fills an area, is written in one of its cells only, in whatever
 * order; the others have the same text here, with references as in that cell. It is asked what a result depends on,
 * never worked out.
 */
export class Formulas {
  readonly #shared = new Map<string, string>();
  readonly #followers: { readonly row: number; readonly column: number; readonly group: string }[] =
    [];
  readonly #areas: Filled[] = [];
  /** Those with cells that were read before they were known. */
  readonly #late: Filled[] = [];
  #lastRow = -1;
  #open: Written | null = null;

  open(attributes: Attributes): void {
    const reference = attributes.get('ref');
    this.#open = {
      kind: attributes.get('t'),
      group: attributes.get('si'),
      area: reference === undefined ? null : parseArea(reference),
      text: '',
    };
  }

  /** One that is its cell's own. */
  plain(text: string): void {
    this.#open = { kind: undefined, group: undefined, area: null, text };
  }

  /** Whether a cell may have a formula that is written in another one. */
  get fillAreas(): boolean {
    return this.#areas.length > 0;
  }

  add(text: string): void {
    if (this.#open !== null) this.#open.text += text;
  }

  /** The formula as the cell that ends here writes it; null when it writes none. */
  take(row: number, column: number): string | null {
    const written = this.#open;
    this.#open = null;
    const isLate = row < this.#lastRow;
    this.#lastRow = Math.max(row, this.#lastRow);
    if (written === null) return this.#filledAt(row, column);
    const { kind, group = '', area, text } = written;
    if (kind === 'array' && area !== null && spansMore(area)) {
      this.#areas.push({ area, text });
      if (isLate || row > area.firstRow || column > area.firstColumn) {
        this.#late.push({ area, text });
      }
    }
    if (kind !== 'shared') return text;
    if (text === '') this.#followers.push({ row, column, group });
    else this.#shared.set(group, text);
    return text;
  }

  /** The formula of the area that a cell is in. Most sheets have none, and all their cells ask. */
  #filledAt(row: number, column: number): string | null {
    if (!this.fillAreas) return null;
    return this.#areas.find(({ area }) => has(area, row, column))?.text ?? null;
  }

  /** Gives the formula that is written in another cell to those that were read before it. */
  spread(rows: ReadonlyMap<number, Map<number, BookCell>>, deadline: Deadline): void {
    for (const { row, column, group } of this.#followers) {
      give(rows.get(row), column, this.#shared.get(group) ?? '');
    }
    for (const { area, text } of this.#late) {
      deadline.check();
      for (const [row, cells] of rows) {
        for (const [column, { formula }] of cells) {
          if (formula === null && has(area, row, column)) give(cells, column, text);
        }
      }
    }
  }
}

function give(cells: Map<number, BookCell> | undefined, column: number, formula: string): void {
  const cell = cells?.get(column);
  if (cell !== undefined) cells?.set(column, { ...cell, formula });
}

function has(area: Merge, row: number, column: number): boolean {
  return (
    area.firstRow <= row &&
    row <= area.lastRow &&
    area.firstColumn <= column &&
    column <= area.lastColumn
  );
}

function spansMore({ firstRow, lastRow, firstColumn, lastColumn }: Merge): boolean {
  return firstRow < lastRow || firstColumn < lastColumn;
}

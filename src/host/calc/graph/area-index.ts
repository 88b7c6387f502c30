import type { FormulaCell } from '../model/sheet';
import type { Reference } from '../model/reference';

interface Entry {
  readonly row: number;
  readonly column: number;
  readonly endRow: number;
  readonly endColumn: number;
  readonly readers: Set<FormulaCell>;
}

/** The sheet is cut in blocks of so many rows and columns. */
const BLOCK_ROWS = 32;
const BLOCK_COLUMNS = 4;
/** An area over more blocks than this is looked at whichever cell changes. */
const MOST_BLOCKS = 64;
const BLOCKS_ACROSS = 16_384 / BLOCK_COLUMNS;

/**
 * The areas of a sheet that formulas read. Many formulas read the same area, which is kept once; an area is found by
 * the blocks it touches, so that a change looks at few of them.
 */
export class AreaIndex {
  private readonly entries = new Map<string, Entry>();
  private readonly blocks = new Map<number, Set<Entry>>();
  private readonly wide = new Set<Entry>();

  add(area: Reference, cell: FormulaCell): void {
    const key = keyOf(area);
    const known = this.entries.get(key);
    if (known !== undefined) return void known.readers.add(cell);
    const entry = {
      row: area.row,
      column: area.column,
      endRow: area.row + area.rows,
      endColumn: area.column + area.columns,
      readers: new Set([cell]),
    };
    this.entries.set(key, entry);
    for (const block of this.placesOf(entry)) block.add(entry);
  }

  remove(area: Reference, cell: FormulaCell): void {
    const key = keyOf(area);
    const entry = this.entries.get(key);
    if (entry === undefined) return;
    entry.readers.delete(cell);
    if (entry.readers.size > 0) return;
    this.entries.delete(key);
    for (const block of this.placesOf(entry)) block.delete(entry);
  }

  each(row: number, column: number, visit: (cell: FormulaCell) => void): void {
    const look = (entry: Entry): void => {
      const inside =
        row >= entry.row &&
        row < entry.endRow &&
        column >= entry.column &&
        column < entry.endColumn;
      if (inside) entry.readers.forEach(visit);
    };
    this.blocks.get(blockOf(row, column))?.forEach(look);
    this.wide.forEach(look);
  }

  /** The sets in which the area is kept. */
  private placesOf({ row, column, endRow, endColumn }: Entry): Set<Entry>[] {
    const [top, bottom] = [Math.floor(row / BLOCK_ROWS), Math.floor((endRow - 1) / BLOCK_ROWS)];
    const [left, right] = [
      Math.floor(column / BLOCK_COLUMNS),
      Math.floor((endColumn - 1) / BLOCK_COLUMNS),
    ];
    if ((bottom - top + 1) * (right - left + 1) > MOST_BLOCKS) return [this.wide];
    const found: Set<Entry>[] = [];
    for (let down = top; down <= bottom; down++) {
      for (let across = left; across <= right; across++) {
        const key = down * BLOCKS_ACROSS + across;
        let block = this.blocks.get(key);
        if (block === undefined) this.blocks.set(key, (block = new Set()));
        found.push(block);
      }
    }
    return found;
  }
}

const keyOf = ({ row, column, rows, columns }: Reference): string =>
  `${row},${column},${rows},${columns}`;

const blockOf = (row: number, column: number): number =>
  Math.floor(row / BLOCK_ROWS) * BLOCKS_ACROSS + Math.floor(column / BLOCK_COLUMNS);

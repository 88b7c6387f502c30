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
    if (isWide(entry)) this.wide.add(entry);
    else for (const block of blocksOf(entry)) this.block(block).add(entry);
  }

  remove(area: Reference, cell: FormulaCell): void {
    const key = keyOf(area);
    const entry = this.entries.get(key);
    if (entry === undefined) return;
    entry.readers.delete(cell);
    if (entry.readers.size > 0) return;
    this.entries.delete(key);
    if (this.wide.delete(entry)) return;
    for (const block of blocksOf(entry)) {
      const kept = this.blocks.get(block);
      if (kept?.delete(entry) === true && kept.size === 0) this.blocks.delete(block);
    }
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

  private block(key: number): Set<Entry> {
    let block = this.blocks.get(key);
    if (block === undefined) this.blocks.set(key, (block = new Set()));
    return block;
  }
}

interface Blocks {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const touched = ({ row, column, endRow, endColumn }: Entry): Blocks => ({
  top: Math.floor(row / BLOCK_ROWS),
  bottom: Math.floor((endRow - 1) / BLOCK_ROWS),
  left: Math.floor(column / BLOCK_COLUMNS),
  right: Math.floor((endColumn - 1) / BLOCK_COLUMNS),
});

function isWide(entry: Entry): boolean {
  const { top, bottom, left, right } = touched(entry);
  return (bottom - top + 1) * (right - left + 1) > MOST_BLOCKS;
}

function* blocksOf(entry: Entry): Generator<number> {
  const { top, bottom, left, right } = touched(entry);
  for (let down = top; down <= bottom; down++) {
    for (let across = left; across <= right; across++) yield down * BLOCKS_ACROSS + across;
  }
}

const keyOf = ({ row, column, rows, columns }: Reference): string =>
  `${row},${column},${rows},${columns}`;

const blockOf = (row: number, column: number): number =>
  Math.floor(row / BLOCK_ROWS) * BLOCKS_ACROSS + Math.floor(column / BLOCK_COLUMNS);

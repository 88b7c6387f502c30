import type { CellValue } from '../../figures/types';
import type { JournalEntry } from './entry';
import { readHeads } from './heads';
import { pack, unpack } from './pack';

/** A row of the journal that is to say something else. */
export interface EmptiedRow {
  /** From the journal's first row on. */
  readonly row: number;
  readonly before: readonly [head: CellValue, chunk: CellValue];
  readonly after: readonly [head: string, chunk: string];
}

/**
 * What it takes to make the journal forget what was written on lists: entries that tell of them keep their head, with a mark,
 * and nothing else. One that cannot be read may tell of them as well.
 *
 * @param rows both columns
 * @param blocks defined names of the lists
 */
export function emptied(
  rows: readonly (readonly [head: CellValue, chunk: CellValue])[],
  blocks: ReadonlySet<string>,
): EmptiedRow[] {
  return readHeads(rows.map(([head]) => head)).flatMap(({ head, row, rows: count }) => {
    const own = rows.slice(row, row + count);
    const entry = unpack(
      head,
      own.map(([, chunk]) => chunk),
    );
    if (entry !== null && !tellsOf(entry, blocks)) return [];
    const facts = { ...head.facts, emptied: true } as const;
    const nothing = { cells: [], sheets: [], rows: [], answers: [] };
    const packed = pack({ ...head, facts, ...nothing }).rows;
    return own.map((before, at): EmptiedRow => ({
      row: row + at,
      before,
      after: packed[at] ?? ['', ''],
    }));
  });
}

const tellsOf = (
  { cells, lines = [], sheets }: JournalEntry,
  blocks: ReadonlySet<string>,
): boolean =>
  cells.some(({ block }) => blocks.has(block)) ||
  lines.some(({ block }) => blocks.has(block)) ||
  sheets.some((sheet) => sheet.blocks.some((block) => blocks.has(block)));

import { readHeads, type JournalLine } from '../../sheets/journal/heads';
import type { Block } from '../block';

/** Where the workbook keeps its journal, and what is in it in short. */
export interface JournalPlace {
  readonly sheetId: string;
  readonly sheetName: string;
  /** Zero-based place of the first head; bodies stand in the next column. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  /** Oldest first. */
  readonly lines: readonly JournalLine[];
}

/** @param block the block that the journal's name leads to; without it there is no journal */
export function journalPlace(block: Block | undefined): JournalPlace | null {
  if (block === undefined) return null;
  const { sheetId, sheetName, row, column, values } = block;
  const heads = values.map(([head = '']) => head);
  return { sheetId, sheetName, row, column, rows: heads.length, lines: readHeads(heads) };
}

import type { CellValue } from '../../figures/types';
import { readHeads, type JournalLine } from '../../sheets/journal/heads';
import { blockNames } from '../../sheets/names';
import type { Session } from '../run';

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

/** Asks for the heads of the journal; the answer can be had after the next sync, null without a journal. */
export function queueJournal({ context }: Pick<Session, 'context'>): () => JournalPlace | null {
  const heads = context.workbook.names
    .getItemOrNullObject(blockNames.journal())
    .getRangeOrNullObject();
  heads.untrack();
  heads.load('rowIndex,columnIndex,values,worksheet/id,worksheet/name');
  return () => {
    if (heads.isNullObject) return null;
    const column = (heads.values as CellValue[][]).map(([head = '']) => head);
    return {
      sheetId: heads.worksheet.id,
      sheetName: heads.worksheet.name,
      row: heads.rowIndex,
      column: heads.columnIndex,
      rows: column.length,
      lines: readHeads(column),
    };
  };
}

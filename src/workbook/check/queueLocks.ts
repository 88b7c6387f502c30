import { rangeOf } from '../apply/area';
import type { Session } from '../run';

/**
 * Asks which of some cells of a sheet are locked, as a cell is after a paste; the answer can be had after the next
 * sync.
 */
export function queueLocks(
  { context }: Pick<Session, 'context'>,
  sheetId: string,
  cells: readonly { readonly row: number; readonly column: number }[],
): () => boolean[] {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const locks = cells.map(({ row, column }) =>
    rangeOf(sheet, { row, column, rows: 1, columns: 1 }).format.protection.load('locked'),
  );
  return () => locks.map(({ locked }) => locked !== false);
}

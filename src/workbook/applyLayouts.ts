import type { SheetLayout } from '../sheets/layout';
import { toWorkbookError, isCellEditing, tracesOf } from './hostErrors';
import { queueEntry, type JournalWrite } from './journal/writeJournal';
import { layOutSheets, suspend } from './layOutSheets';
import type { Session } from './run';
import { undoAdded } from './undoAdded';

/** A sheet that was added. */
export interface AppliedSheet {
  /** The sheet's own id, which survives renaming. */
  readonly id: string;
  readonly name: string;
}

/**
 * Adds a sheet for each layout, all in one request, and shows the first visible one. Every sheet's and
 * block's name must be free, but for `staleNames`, which are removed first: names whose block is gone.
 *
 * Excel does not roll back a request that fails midway; the sheets and names added by then are removed again
 * in one more request, so that the workbook is as before.
 *
 * @param journal the record of what is added; it goes first
 * @param also queues more work for the same request, once the sheets are there
 * @throws WorkbookError
 */
export async function applyLayouts(
  session: Session,
  layouts: readonly SheetLayout[],
  staleNames: readonly string[] = [],
  journal: JournalWrite | null = null,
  also: (context: Excel.RequestContext) => void = () => undefined,
): Promise<AppliedSheet[]> {
  suspend(session.context);
  if (journal !== null) queueEntry(session.context, journal);
  const sheets = layOutSheets(session.context, layouts, staleNames);
  also(session.context);
  sheets.find((_, index) => layouts[index]?.visibility === 'visible')?.activate();
  try {
    await session.sync();
  } catch (error) {
    // A request that was refused as a whole has added nothing, and may be sent again.
    if (isCellEditing(error)) throw error;
    await undoAdded(session, tracesOf(error));
    throw toWorkbookError(error);
  }
  return sheets.map(({ id, name }) => ({ id, name }));
}

import type { SheetLayout } from '../sheets/layout/layout';
import { journalChange, staleNamesOf, type JournalWrite } from './journal/writeJournal';
import { layOutSheets } from './layOutSheets';
import { readStaleNames } from './readStaleNames';
import type { Session } from './run';
import { carryOut, type Change } from './write/change';
import { CALL_BYTES, RANGE_BYTES } from './write/operations';

/** A sheet that was added. */
export interface AppliedSheet {
  /** The sheet's own id, which survives renaming. */
  readonly id: string;
  readonly name: string;
}

/**
 * Adds a sheet for each layout and shows the first visible one: one request, or a few for very many bytes; one
 * more before where there are stale names. Every sheet's and block's name must be free, but for `staleNames`, which
 * are removed first: names whose block is gone.
 *
 * @param journal the record of what is added; it goes first
 * @param also what is done beside, once the sheets are there
 * @param before what makes room for them
 * @throws the error of the host
 */
export async function applyLayouts(
  session: Session,
  layouts: readonly SheetLayout[],
  staleNames: readonly string[] = [],
  journal: JournalWrite | null = null,
  also: readonly Change[] = [],
  before: readonly Change[] = [],
): Promise<AppliedSheet[]> {
  const forJournal = staleNamesOf(journal);
  const stale = await readStaleNames(session, [...staleNames, ...forJournal]);
  const isForJournal = (name: string): boolean => forJournal.includes(name);
  const showing = show(layouts);
  await carryOut(session, [
    ...(journal === null
      ? []
      : [
          journalChange(
            journal,
            stale.filter(({ name }) => isForJournal(name)),
          ),
        ]),
    ...before,
    layOutSheets(
      layouts,
      stale.filter(({ name }) => !isForJournal(name)),
    ),
    ...also,
    showing.change,
  ]);
  return showing.sheets();
}

/** Brings the first visible one to the front, and asks for the ids of all. */
function show(layouts: readonly SheetLayout[]): { change: Change; sheets: () => AppliedSheet[] } {
  const front = layouts.find(({ visibility }) => visibility === 'visible');
  let sheets: Excel.Worksheet[] = [];
  const change = {
    undoSteps: [],
    operations: [
      {
        bytes: (RANGE_BYTES + 2 * CALL_BYTES) * (layouts.length + 1),
        queue: (request: Parameters<Change['operations'][number]['queue']>[0]) => {
          sheets = layouts.map(({ name }) => request.sheet(name).load('id,name'));
          if (front !== undefined) request.sheet(front.name).activate();
        },
      },
    ],
  };
  return { change, sheets: () => sheets.map(({ id, name }) => ({ id, name })) };
}

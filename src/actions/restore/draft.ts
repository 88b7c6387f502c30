import { blockNames, parseBlockName } from '../../sheets/blocks/names';
import type { JournalEntry } from '../../sheets/journal/entry';
import { sheetOfName } from '../../sheets/journal/references';
import { readState, type State } from '../../workbook/restore/readState';
import type { Session } from '../../workbook/run';
import { WorkbookError } from '../../workbook/errors';
import type { Plan } from '../../plan/types';
import { keptPlan } from '../keptPlan';
import { findAnswers } from './answers';
import { findCells, isBack, restoreCell, type FoundCell } from './cells';
import { findLines, type GoingLines } from './lines';
import { obstaclesTo } from './obstacles';
import { restorablesIn } from './list';
import { findRows } from './rows';
import { findSheets } from './sheets';
import type { Restorable, RestoreDraft, RestoreLines } from './types';
import { wantedFor, yearOfEntry } from './wanted';

/** What a draft says, and what it was drawn from. */
export interface Drafted {
  readonly draft: RestoreDraft;
  readonly state: State;
  /** The cells that would be written. */
  readonly cells: readonly FoundCell[];
  /** The lines of lists that would go. */
  readonly lines: readonly GoingLines[];
}

/**
 * What taking an entry back would change, by how the workbook is now. One request.
 *
 * @param sheetIds all sheets of the workbook, where any is to be removed
 */
export async function readDraft(
  session: Session,
  restorable: Restorable,
  entry: JournalEntry,
  sheetIds: readonly string[],
): Promise<Drafted> {
  const looked = entry.sheets.length === 0 ? [] : sheetIds;
  const state = await readState(session, { ...wantedFor(entry), sheetIds: looked });
  return draftRestore(restorable, entry, state, looked);
}

/** Pure. */
export function draftRestore(
  restorable: Restorable,
  entry: JournalEntry,
  state: State,
  sheetIds: readonly string[],
): Drafted {
  const plan = planOf(entry, state);
  const year = yearOfEntry(entry);
  const { lines = [] } = entry;
  const found = findCells(entry.cells, plan, state.cells);
  const written = findLines(lines, plan, state.cells);
  const ofKept = findCells(written.kept, plan, state.cells);
  const cells = [...found, ...ofKept].filter((cell) => !isBack(cell));
  const list = year === null ? undefined : state.blocks.get(blockNames.explanations(year));
  const answers = findAnswers(entry.answers, list);
  const rows = findRows(entry.rows, plan, state);
  const { found: sheets, gone } = findSheets(entry.sheets, state);
  const later = laterThan(entry, state);
  const lostAnswers = list === undefined ? entry.answers.length : 0;
  const draft = {
    restorable,
    entry,
    plan,
    cells: cells.map(restoreCell),
    answers,
    sheets,
    rows,
    lines: written.going.map(({ block, at, edited }): RestoreLines => ({
      ...{ block: block.name, sheetName: block.sheetName, rows: at.length, edited },
    })),
    gone,
    lost:
      entry.cells.length -
      found.length +
      entry.rows.length -
      rows.length +
      lostAnswers +
      written.lost,
    obstacles: obstaclesTo(entry, sheets, rows, state, later),
    later,
    sheetIds,
  };
  return { draft, state, cells, lines: written.going };
}

/** Writes after an entry that still stand, newest first. */
function laterThan({ id }: JournalEntry, { journal }: State) {
  return restorablesIn(journal)
    .filter(({ head, state }) => head.id > id && state === 'open' && head.action !== 'restored')
    .map(({ head }) => head);
}

/** A plan that cannot be read keeps nobody from taking back the sheets that hold it. */
function planOf(entry: JournalEntry, state: State): Plan | null {
  const year = yearOfEntry(entry);
  try {
    return year === null ? null : keptPlan(state, year);
  } catch (error) {
    if (error instanceof WorkbookError) return null;
    throw error;
  }
}

/** Whether there is anything to be done at all. */
export function isEmpty({ cells, answers, sheets, rows, lines }: RestoreDraft): boolean {
  return cells.length + answers.length + sheets.length + rows.length + lines.length === 0;
}

/** Our names on the sheets that would go; they go first. */
export function namesOn(sheets: RestoreDraft['sheets'], { allNames }: State): string[] {
  const removed = new Set(sheets.map(({ name }) => name));
  return allNames
    .filter(({ name }) => parseBlockName(name) !== null)
    .filter(({ formula }) => removed.has(sheetOfName(formula) ?? ''))
    .map(({ name }) => name);
}

import { sheetNames } from '../../sheets/labels';
import type { SheetLayout } from '../../sheets/layout/layout';
import { constantsOf } from '../../sheets/journal/constants';
import type { AddedSheet, JournalEntry, JournalHead } from '../../sheets/journal/entry';
import { rowsToDrop } from '../../sheets/journal/heads';
import { blockNames, parseBlockName } from '../../sheets/blocks/names';
import { WorkbookError } from '../../workbook/errors';
import type { JournalWrite } from '../../workbook/journal/writeJournal';
import type { WorkbookContents } from '../../workbook/namedBlocks';
import { freeSheetName } from '../freeNames';

/** What is about to be written, for the journal; what is left out is none of it. */
export interface NewJournalEntry
  extends
    Omit<JournalHead, 'id' | 'who'>,
    Partial<Pick<JournalEntry, 'cells' | 'rows' | 'answers' | 'lines'>> {
  readonly who?: string | undefined;
  readonly now: Date;
  /** Sheets that are added. */
  readonly layouts?: readonly SheetLayout[];
}

export interface Recorded {
  readonly id: string;
  readonly write: JournalWrite;
}

/**
 * The entry of a write, for the same request as the write itself.
 * @throws WorkbookError `workbookProtected` where the journal's own sheet would have to be added
 */
export async function record(
  reading: Omit<WorkbookContents, 'blocks'>,
  {
    action,
    facts,
    who,
    now,
    layouts = [],
    cells = [],
    rows = [],
    answers = [],
    lines = [],
  }: NewJournalEntry,
): Promise<Recorded> {
  // Compressing is no part of opening the pane.
  const { pack } = await import('../../sheets/journal/pack');
  const { journal } = reading;
  const id = laterThan(journal?.lines.at(-1)?.head.id, now);
  const sheets = layouts.map(addedSheet);
  const copy = parseBlockName(sheets[0]?.blocks[0] ?? '')?.copy ?? 1;
  const entry = pack({
    ...{ id, action, who: who ?? '', cells, sheets, rows, answers, lines },
    facts: copy === 1 ? facts : { ...facts, copy },
  });
  if (journal !== null) {
    const drop = rowsToDrop(journal.lines, journal.rows, entry.size);
    return { id, write: { kind: 'append', place: journal, entry, drop } };
  }
  if (reading.structureProtected) throw new WorkbookError({ code: 'workbookProtected' });
  const { journalSheet } = await import('../../sheets/journal/journalSheet');
  const taken = [...reading.sheets, ...layouts].map(({ name }) => name);
  const layout = journalSheet(freeSheetName(sheetNames.journal, taken), entry);
  const staleNames = reading.names.filter((name) => name.toLowerCase() === blockNames.journal());
  return { id, write: { kind: 'add', layout, staleNames } };
}

/** Two writes within a millisecond, or after a clock was set back, still follow one another. */
function laterThan(last: string | undefined, now: Date): string {
  const earliest = last === undefined ? 0 : Date.parse(last) + 1;
  return new Date(Math.max(now.getTime(), earliest)).toISOString();
}

function addedSheet(layout: SheetLayout): AddedSheet {
  return {
    name: layout.name,
    blocks: layout.names.map(({ name }) => name),
    isVisible: layout.visibility === 'visible',
    constants: constantsOf(layout),
  };
}

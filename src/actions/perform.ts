import type { WorkbookContents } from '../workbook/namedBlocks';
import { inWorkbook, type Session } from '../workbook/run';
import { previewOf, refuseIfInTheWay, writeDraft, type Draft } from './draft';
import type { NewJournalEntry } from './journal/record';
import type { OnExisting, Preview, Progress, Report, RunOptions } from './types';

/** An action that adds sheets: what it must know of the workbook, and what follows from that. */
export interface Addition<R extends WorkbookContents = WorkbookContents> {
  /** One request to the host, or two where the names must be known first. */
  readonly read: (session: Session) => Promise<R>;
  readonly draft: (reading: R) => Draft;
  /** What the journal is to say of it. */
  readonly journalEntry: Pick<NewJournalEntry, 'action' | 'facts'>;
}

/** What the action would write. One request, and nothing is written. */
export function preview<R extends WorkbookContents>(
  { read, draft }: Addition<R>,
  options: RunOptions,
): Promise<Preview> {
  return inWorkbook(options, async (session) => previewOf(draft(await read(session))));
}

/** Reads, decides, writes. Two requests; one more only to undo a batch that failed midway. */
export function perform<R extends WorkbookContents>(
  { read, draft, journalEntry }: Addition<R>,
  onExisting: OnExisting,
  options: RunOptions,
): Promise<Report> {
  const tell = (step: Progress['step'], done: number): void =>
    options.onProgress?.({ step, done, of: 3 });
  return inWorkbook(options, async (session) => {
    tell('reading', 0);
    const reading = await read(session);
    tell('computing', 1);
    const drafted = draft(reading);
    refuseIfInTheWay(drafted, reading, onExisting);
    tell('writing', 2);
    const { who } = options;
    const report = await writeDraft(session, drafted, reading, {
      ...journalEntry,
      who,
      now: new Date(),
    });
    tell('writing', 3);
    return report;
  });
}

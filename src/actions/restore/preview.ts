import type { JournalEntry } from '../../sheets/journal/entry';
import { WorkbookError } from '../../workbook/errors';
import { readBody } from '../../workbook/restore/readState';
import type { WorkbookContents } from '../../workbook/namedBlocks';
import type { Session } from '../../workbook/run';
import { readWorkbook } from '../../workbook/readWorkbook';
import { readDraft } from './draft';
import { restorablesIn } from './list';
import type { Restorable, RestoreDraft } from './types';

/**
 * What taking a write back would change. Two requests; one more where the journal has moved on since it was listed.
 * @throws WorkbookError `recordGone`
 */
export async function previewRestore(
  session: Session,
  restorable: Restorable,
): Promise<RestoreDraft> {
  const { entry, overview } = await readEntry(session, restorable);
  const ids = overview.sheets.map(({ id }) => id);
  return (await readDraft(session, restorable, entry, ids)).draft;
}

async function readEntry(
  session: Session,
  { head, source }: Restorable,
): Promise<{ entry: JournalEntry; overview: Omit<WorkbookContents, 'blocks'> }> {
  if ('action' in source) return { entry: source, overview: await readWorkbook(session, []) };
  const { unpack } = await import('../../sheets/journal/pack');
  let { overview, chunks } = await readBody(session, source);
  const now = restorablesIn(overview.journal).find((each) => each.head.id === head.id)?.source;
  if (now === undefined || 'action' in now) throw new WorkbookError({ code: 'recordGone' });
  if (JSON.stringify(now) !== JSON.stringify(source)) {
    ({ overview, chunks } = await readBody(session, now));
  }
  const entry = unpack(head, chunks);
  if (entry === null) throw new WorkbookError({ code: 'recordGone' });
  return { entry, overview };
}

import { queueForget } from './journal/writeJournal';
import type { Session } from './run';

/**
 * Removes what a failed request had added before it failed.
 *
 * @param traces what it had reached: `sheet <name>`, `name <name>` and `entry <place>`, the
 * last for an entry of the journal. Going by this record, and not by the
 * names that were wished for, never touches a sheet that was there before.
 */
export async function undoAdded({ context }: Session, traces: readonly string[]): Promise<void> {
  if (traces.length === 0) return;
  for (const trace of traces) {
    const [kind, name] = split(trace);
    if (kind === 'name') context.workbook.names.getItem(name).delete();
    if (kind === 'entry') queueForget(context, name);
  }
  for (const trace of traces) {
    const [kind, name] = split(trace);
    if (kind !== 'sheet') continue;
    const sheet = context.workbook.worksheets.getItem(name);
    // Excel does not delete a very hidden sheet.
    sheet.visibility = 'Visible';
    sheet.delete();
  }
  try {
    // Not the session's sync: also one who has cancelled wants the workbook as it was.
    await context.sync();
  } catch {
    // The first failure is the one to tell; a second, while clearing up after it, explains nothing more.
  }
}

function split(trace: string): [kind: string, name: string] {
  const space = trace.indexOf(' ');
  return [trace.slice(0, space), trace.slice(space + 1)];
}

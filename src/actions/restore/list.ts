import { yearOf } from '../../plan/period';
import { parseBlockName } from '../../sheets/blocks/names';
import type { JournalHead } from '../../sheets/journal/entry';
import type { JournalPlace } from '../../workbook/journal/journalPlace';
import { readNamedBlocks, type WorkbookContents } from '../../workbook/namedBlocks';
import type { Session } from '../../workbook/run';
import type { Restorable } from './types';

/**
 * All writes on record, newest first. One request; two where an earlier version of the add-in has left records of
 * its own.
 */
export async function listRestorable(session: Session): Promise<readonly Restorable[]> {
  const reading = await readNamedBlocks(session, (names) =>
    names.filter((name) => parseBlockName(name)?.kind === 'snapshots'),
  );
  return [...restorablesIn(reading.journal), ...(await formerIn(reading))];
}

/** What the journal holds, newest first. */
export function restorablesIn(journal: JournalPlace | null): Restorable[] {
  if (journal === null) return [];
  const { sheetId, row, column, lines } = journal;
  const undone = undoneIn(lines.map(({ head }) => head));
  /** By year: the id of the last revision that changed the shape of its tables. */
  const relaid = new Map<number | null, string>();
  for (const { head } of lines)
    if (head.facts.relaid === true) relaid.set(yearOfHead(head), head.id);
  return lines
    .map(({ head, row: at, rows }): Restorable => ({
      head,
      state:
        head.facts.emptied === true
          ? 'emptied'
          : undone.has(head.id)
            ? 'undone'
            : isFinal(head, relaid.get(yearOfHead(head)) ?? '')
              ? 'final'
              : 'open',
      source: { sheetId, row: row + at, column: column + 1, rows },
    }))
    .reverse();
}

/** Whatever a restoring took back that was not itself taken back since. */
export function undoneIn(heads: readonly JournalHead[]): ReadonlySet<string> {
  const undone = new Set<string>();
  // From the newest on: a restoring that was taken back takes nothing back any more.
  for (const { id, facts } of [...heads].reverse()) {
    if (facts.of !== undefined && !undone.has(id)) undone.add(facts.of.id);
  }
  return undone;
}

/**
 * A revision is followed by another one rather than taken back, and what was written before the tables changed their shape
 * is elsewhere by now, or on a sheet that made room. Rows that were cleared are gone.
 *
 * @param relaid id of the last revision of its year that changed their shape; '' where none did
 */
function isFinal({ id, action, facts }: JournalHead, relaid: string): boolean {
  if (action === 'revised' || action === 'cleared' || id < relaid) return true;
  return action === 'restored' && (facts.cells ?? 0) === 0;
}

/** The year that a write was for; null where it is about none. */
function yearOfHead({ facts: { year, period } }: JournalHead): number | null {
  return year ?? (period === undefined ? null : yearOf(period));
}

async function formerIn({ blocks, journal }: WorkbookContents): Promise<Restorable[]> {
  if (blocks.size === 0) return [];
  const { readFormerSnapshots } = await import('../../sheets/journal/formerSnapshots');
  const undone = undoneIn((journal?.lines ?? []).map(({ head }) => head));
  return [...blocks.values()]
    .flatMap(({ values }) => readFormerSnapshots(values))
    .sort((a, b) => (a.id < b.id ? 1 : -1))
    .map((entry) => ({
      head: { id: entry.id, action: entry.action, who: entry.who, facts: entry.facts },
      state: undone.has(entry.id) ? 'undone' : 'open',
      source: entry,
    }));
}

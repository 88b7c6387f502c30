import type { CellValue } from '../../figures/types';
import { parsePeriod } from '../../plan/period';
import { journalActions, type JournalAction, type JournalFacts, type JournalHead } from './entry';

/** An entry in the journal's first column. */
export interface JournalLine {
  readonly head: JournalHead;
  /** Characters of its body in the second column. */
  readonly size: number;
  /** Rows from the journal's first one on, and how many. */
  readonly row: number;
  readonly rows: number;
}

/** How many entries are kept, and how many characters they may take; the newest is always kept. */
export const JOURNAL_LIMITS = { entries: 40, characters: 1_000_000 } as const;

/** The cell that begins an entry. */
export function headText({ id, action, who, facts }: JournalHead, size: number): string {
  return JSON.stringify({ id, action, who, facts, size });
}

/**
 * Reads the first column. A row without a head goes on with the entry above; an entry that this version does not
 * know is passed over.
 */
export function readHeads(column: readonly CellValue[]): JournalLine[] {
  const starts = column.flatMap((cell, row) => (cell === '' || cell === null ? [] : [row]));
  return starts.flatMap((row, index) => {
    const parsed = parseHead(column[row]);
    if (parsed === null) return [];
    return [{ ...parsed, row, rows: (starts[index + 1] ?? column.length) - row }];
  });
}

/** How many rows at the top give way to an entry of `size` characters. */
export function rowsToDrop(lines: readonly JournalLine[], rows: number, size: number): number {
  let room = JOURNAL_LIMITS.characters - size;
  let kept = rows;
  for (const line of lines.slice(-(JOURNAL_LIMITS.entries - 1)).reverse()) {
    room -= line.size;
    if (room < 0) break;
    kept = line.row;
  }
  return kept;
}

function parseHead(cell: CellValue | undefined): Pick<JournalLine, 'head' | 'size'> | null {
  try {
    const { id, action, who, facts, size } = JSON.parse(String(cell)) as Record<string, unknown>;
    if (typeof id !== 'string' || Number.isNaN(Date.parse(id)) || !isAction(action)) return null;
    const head = { id, action, who: typeof who === 'string' ? who : '', facts: factsOf(facts) };
    return { head, size: typeof size === 'number' && size > 0 ? size : 0 };
  } catch {
    return null;
  }
}

export function isAction(action: unknown): action is JournalAction {
  return (journalActions as readonly unknown[]).includes(action);
}

function factsOf(facts: unknown): JournalFacts {
  if (typeof facts !== 'object' || facts === null) return {};
  const { year, period, district, copy, districts, cells, sheets, rows, relaid, emptied, of } =
    facts as Record<string, unknown>;
  const known = typeof period === 'string' ? parsePeriod(period) : null;
  const origin = originOf(of);
  return {
    ...(isCount(year) && { year }),
    ...(known !== null && { period: known }),
    ...(typeof district === 'string' && { district }),
    ...(isCount(copy) && { copy }),
    ...(isCount(districts) && { districts }),
    ...(isCount(cells) && { cells }),
    ...(isCount(sheets) && { sheets }),
    ...(isCount(rows) && { rows }),
    ...(relaid === true && { relaid }),
    ...(emptied === true && { emptied }),
    ...(origin !== undefined && { of: origin }),
  };
}

function originOf(of: unknown): JournalFacts['of'] {
  if (typeof of !== 'object' || of === null) return undefined;
  const { id, action } = of as Record<string, unknown>;
  return typeof id === 'string' && isAction(action) ? { id, action } : undefined;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

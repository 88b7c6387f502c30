import type { CellValue } from '../../figures/types';
import { parsePeriod, type Period } from '../../plan/period';
import { blockNames } from '../blocks/names';
import { contentFrom, type Content } from './content';
import { inflated } from './deflate';
import type { CellChange, JournalAction, JournalEntry } from './entry';

/**
 * Reads 「_快照」, which earlier versions kept for gathered figures in place of the journal, oldest first. Nothing is
 * written there any more; what was damaged is left out.
 *
 * @param values the cells of its block: number of the snapshot, chunk of its text
 */
export function readFormerSnapshots(values: readonly (readonly CellValue[])[]): JournalEntry[] {
  const packed = new Map<string, string>();
  for (const [key, chunk] of values) {
    if (key === null || key === undefined || key === '') continue;
    packed.set(String(key), (packed.get(String(key)) ?? '') + String(chunk ?? ''));
  }
  return [...packed.values()].flatMap((text) => entryFrom(text) ?? []);
}

const ACTIONS: Readonly<Record<string, JournalAction>> = {
  gathered: 'gathered',
  corrected: 'corrected',
  restored: 'restored',
};

function entryFrom(text: string): JournalEntry | null {
  try {
    const { id, period: month, way, who, cells } = inflated(text) as Record<string, unknown>;
    const period = parsePeriod(String(month));
    const action = ACTIONS[String(way)];
    const isKnown = typeof id === 'string' && !Number.isNaN(Date.parse(id));
    if (period === null || action === undefined || !isKnown || !Array.isArray(cells)) return null;
    const changes = cells.map((cell) => changeFrom(period, cell));
    const districts = new Set(changes.map(({ district }) => district)).size;
    return {
      id,
      action,
      who: typeof who === 'string' ? who : '',
      facts: { period, districts, cells: changes.length },
      cells: changes,
      sheets: [],
      rows: [],
      answers: [],
    };
  } catch {
    return null;
  }
}

function changeFrom(period: Period, cell: unknown): CellChange {
  const [measure, district, before, after] = cell as [unknown, unknown, unknown, unknown];
  return {
    block: blockNames.actual(period),
    row: String(measure),
    district: String(district),
    before: contentIn(before),
    after: contentIn(after),
  };
}

function contentIn(kept: unknown): Content {
  const { value, formula } = kept as { value?: CellValue; formula?: unknown };
  return typeof formula === 'string'
    ? contentFrom(null, formula)
    : { value: typeof value === 'object' ? '' : (value ?? '') };
}

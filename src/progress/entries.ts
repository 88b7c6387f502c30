import type { CellValue } from '../figures/types';
import { measuresOf } from '../plan/measures';
import { NOT_APPLICABLE } from '../plan/target';
import type { DistrictId, Measure, MeasureId, Plan } from '../plan/types';
import { entryOf, type Entry, type EntryRow } from './entry';
import { workedOutEntry, type Beside } from './workedOut';

/** A period's entries: what is typed by itself, what is worked out beside what it is worked out from. */
export function entriesOf(
  plan: Plan,
  contentOf: (measure: MeasureId, unit: DistrictId) => CellValue,
  { lastYear, wordOf }: Omit<Beside, 'entryOf'>,
): Record<MeasureId, EntryRow> {
  const rows: Record<MeasureId, Record<DistrictId, Entry>> = {};
  const blank: Entry = { kind: 'blank' };
  for (const measure of [...measuresOf(plan)].sort((a, b) => rank(a) - rank(b))) {
    const row: Record<DistrictId, Entry> = {};
    for (const { id } of plan.districts) {
      const content = contentOf(measure.id, id);
      const beside = { entryOf: (side: MeasureId) => rows[side]?.[id] ?? blank, lastYear, wordOf };
      row[id] =
        workedOutEntry(plan, measure, id, content, beside) ??
        entryOf(measure, measure.targets[id] ?? NOT_APPLICABLE, content);
    }
    rows[measure.id] = row;
  }
  return rows;
}

/** What others are worked out from is there before them: a share may grow, too. */
const rank = ({ source }: Measure): number => RANKS.indexOf(source.kind);
const RANKS: readonly Measure['source']['kind'][] = ['entered', 'computed', 'growth'];

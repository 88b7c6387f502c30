import type { CellValue } from '../figures/types';
import { measuresOf } from '../plan/measures';
import { isWorkedOut, sidesOf } from '../plan/source';
import { NOT_APPLICABLE } from '../plan/target';
import type { DistrictId, MeasureId, Plan } from '../plan/types';
import { computedEntry, quotientOf } from './computed';
import { entryOf, type Entry, type EntryRow } from './entry';

/** A period's entries: what is typed by itself, what is worked out beside its two sides. */
export function entriesOf(
  plan: Plan,
  contentOf: (measure: MeasureId, unit: DistrictId) => CellValue,
): Record<MeasureId, EntryRow> {
  const rows: Record<MeasureId, Record<DistrictId, Entry>> = {};
  const blank: Entry = { kind: 'blank' };
  // Sides are typed, so that they are there before what is worked out from them.
  const typedFirst = [...measuresOf(plan)].sort((a, b) => rank(a) - rank(b));
  for (const measure of typedFirst) {
    const row: Record<DistrictId, Entry> = {};
    const sides = sidesOf(measure);
    for (const { id } of plan.districts) {
      const content = contentOf(measure.id, id);
      const entry = (side: MeasureId): Entry => rows[side]?.[id] ?? blank;
      row[id] =
        sides !== null && isWorkedOut(measure, id)
          ? computedEntry(measure, content, quotientOf(measure, entry(sides.part), entry(sides.of)))
          : entryOf(measure, measure.targets[id] ?? NOT_APPLICABLE, content);
    }
    rows[measure.id] = row;
  }
  return rows;
}

const rank = (measure: Parameters<typeof sidesOf>[0]): number =>
  sidesOf(measure) === null ? 0 : 1;

import { measuresOf } from '../../plan/measures';
import type { Plan } from '../../plan/types';
import type { Alteration } from '../../rules/submission';
import { textAt } from './entryCells';
import type { EntriesPlace } from './findEntries';

/** What of a measure stands in which column. */
const PARTS = [
  ['name', 'indicator'],
  ['unit', 'unit'],
  ['target', 'target'],
] as const;

/** Names, units and targets that no longer say what the template said. Blanks and widths do not count. */
export function alterations(plan: Plan, place: EntriesPlace, district: string): Alteration[] {
  const altered: Alteration[] = [];
  const parts = PARTS.filter(([, column]) => place.columns.has(column));
  for (const { id, name, unit, targets } of measuresOf(plan)) {
    const target = targets[district];
    const printed = { name, unit, target: target?.kind === 'number' ? String(target.value) : '/' };
    for (const [part, column] of parts) {
      const [found, expected] = [textAt(place, id, column), printed[part]];
      if (found !== expected && plain(found) !== plain(expected)) {
        altered.push({ part, measure: id, found, expected });
      }
    }
  }
  return altered;
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '');
}

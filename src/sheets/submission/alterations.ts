import { measuresOf } from '../../plan/measures';
import type { Plan } from '../../plan/types';
import type { Alteration } from '../../rules/submission';
import { textAt } from './entryCells';
import type { EntriesPlace } from './findEntries';

/** Names, units and targets that no longer say what the template said. Blanks and widths do not count. */
export function alterations(plan: Plan, place: EntriesPlace, district: string): Alteration[] {
  return measuresOf(plan).flatMap((measure) => {
    const target = measure.targets[district];
    const expected = {
      name: measure.name,
      unit: measure.unit,
      target: target?.kind === 'number' ? String(target.value) : '/',
    };
    const parts = [
      ['name', 'indicator'],
      ['unit', 'unit'],
      ['target', 'target'],
    ] as const;
    return parts.flatMap(([part, column]): Alteration[] => {
      if (!place.columns.has(column)) return [];
      const found = textAt(place, measure.id, column);
      if (found === expected[part] || plain(found) === plain(expected[part])) return [];
      return [{ part, measure: measure.id, found, expected: expected[part] }];
    });
  });
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '');
}

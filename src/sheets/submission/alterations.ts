import { districtByName } from '../../plan/districtByName';
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
      if (plain(found) === plain(expected[part])) return [];
      return [{ part, measure: measure.id, found, expected: expected[part] }];
    });
  });
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '');
}

/** A district's name that stands above the table, as somebody may have retyped it. */
export function districtShown(
  plan: Plan,
  { sheet, rows }: EntriesPlace,
): { districtName?: string } {
  const first = Math.min(...rows.values());
  for (const [row, cells] of sheet.rows) {
    if (row >= first) continue;
    for (const cell of cells.values()) {
      if (typeof cell.value !== 'string') continue;
      const [word] = cell.value.split(/[\s\u3000]+/u);
      if (word !== undefined && districtByName(plan, word) !== null) return { districtName: word };
    }
  }
  return {};
}

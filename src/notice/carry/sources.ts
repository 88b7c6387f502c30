import { measureById } from '../../plan/measures';
import { sidesOf } from '../../plan/source';
import type { Measure, Plan } from '../../plan/types';
import { doubt, type Doubt } from '../doubt';
import type { DraftRow } from '../draft';

/**
 * Last year's shares are worked out again from the same measures; where one of these is gone, the share is to be typed, and
 * that is told.
 *
 * @param rows with their new keys
 * @param same last year's measure by that key
 */
export function carriedSources(
  rows: readonly DraftRow[],
  same: ReadonlyMap<string, Measure>,
  last: Plan,
): { readonly rows: readonly DraftRow[]; readonly doubts: readonly Doubt[] } {
  const keys = new Set(rows.map(({ key }) => key));
  const doubts: Doubt[] = [];
  const carried = rows.map((row) => {
    const measure = same.get(row.key);
    const sides = measure === undefined ? null : sidesOf(measure);
    if (sides === null) return row;
    const keyOf = (id: string): string => measureById(last, id)?.key ?? id;
    const [part, of] = [keyOf(sides.part), keyOf(sides.of)];
    if (keys.has(part) && keys.has(of)) {
      return { ...row, source: { kind: 'computed', part, of } as const };
    }
    const dropped = { kind: 'dropped', what: 'source', id: row.key, of: [part, of] } as const;
    doubts.push(doubt(dropped, { measure: row.key }, false));
    return row;
  });
  return { rows: carried, doubts };
}

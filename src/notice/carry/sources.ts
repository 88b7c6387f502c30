import { measureById } from '../../plan/measures';
import { namedIn, renamed } from '../../plan/source';
import type { Measure, Plan } from '../../plan/types';
import { doubt, type Doubt } from '../doubt';
import type { DraftRow } from '../draft';

/**
 * What was worked out last year is again, from the same measures; where one of these is gone it is to be typed, and that is
 * told.
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
    if (measure === undefined || measure.source.kind === 'entered') return row;
    const source = renamed(measure.source, (id) => measureById(last, id)?.key ?? id);
    const of = namedIn(source);
    if (of.every((key) => keys.has(key))) return { ...row, source };
    const dropped = { kind: 'dropped', what: 'source', id: row.key, of } as const;
    doubts.push(doubt(dropped, { measure: row.key }, false));
    return row;
  });
  return { rows: carried, doubts };
}

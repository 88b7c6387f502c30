import type { CellValue } from '../figures/types';
import { measuresOf } from '../plan/measures';
import { isWorkedOut, sidesOf } from '../plan/source';
import type { DistrictId, MeasureId, Plan } from '../plan/types';
import { holds, quotientOf } from './computed';
import type { Entry } from './entry';

/**
 * What a unit's cells of computed measures hold that is not what their sides give, by measure; `''`: nothing stands there.
 *
 * @param contentOf undefined: nothing is known of the cell, or it does not count
 */
export function overtypedIn(
  plan: Plan,
  unit: DistrictId,
  entryOf: (measure: MeasureId) => Entry | undefined,
  contentOf: (measure: MeasureId) => CellValue | undefined,
): Record<MeasureId, CellValue> {
  const blank: Entry = { kind: 'blank' };
  const found = measuresOf(plan).flatMap((measure) => {
    const sides = sidesOf(measure);
    if (sides === null || !isWorkedOut(measure, unit)) return [];
    const content = contentOf(measure.id);
    if (content === undefined) return [];
    const [part, of] = [entryOf(sides.part) ?? blank, entryOf(sides.of) ?? blank];
    return holds(content, quotientOf(measure, part, of)) ? [] : [[measure.id, content] as const];
  });
  return Object.fromEntries(found);
}

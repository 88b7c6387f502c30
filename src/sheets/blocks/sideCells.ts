import { measureById } from '../../plan/measures';
import { grownOf, isWorkedOut, sidesOf } from '../../plan/source';
import type { DistrictId, Measure, Plan } from '../../plan/types';
import { isValidComputed, type SideCells } from '../formulas/computed';
import { isValidEntry } from '../formulas/entry';
import { judgedGrowth } from '../formulas/growthFigure';
import type { Judged } from '../formulas/judged';
import { say } from '../formulas/text';
import { blockCell, type BlockMap } from './blockMap';

/** The two measures of a computed one; null for one that is typed. */
export function sideMeasures(
  plan: Plan,
  measure: Measure,
): { readonly part: Measure; readonly of: Measure } | null {
  const sides = sidesOf(measure);
  if (sides === null) return null;
  const [part, of] = [measureById(plan, sides.part), measureById(plan, sides.of)];
  if (part === null || of === null) throw new RangeError(`${measure.id} lacks a side`);
  return { part, of };
}

/** The cells that a unit's figure is worked out from; null where it is typed, or has no target. */
export function sideCells(
  plan: Plan,
  measure: Measure,
  unit: DistrictId,
  block: BlockMap,
  from: string,
): SideCells | null {
  const sides = sideMeasures(plan, measure);
  if (sides === null || !isWorkedOut(measure, unit)) return null;
  const side = (each: Measure) => ({
    measure: each,
    cell: blockCell(block, each.id, unit, from),
  });
  return { part: side(sides.part), of: side(sides.of) };
}

/**
 * Whether a unit's cell holds a figure that counts, be it typed or worked out.
 *
 * @param verdicts the name of what the block's sheet itself says of its cells: where growth is worked out, both years cannot
 * be looked at from elsewhere
 */
export function judgedFigure(
  plan: Plan,
  measure: Measure,
  unit: DistrictId,
  block: BlockMap,
  from: string,
  verdicts: string,
): Judged {
  const cell = blockCell(block, measure.id, unit, from);
  if (grownOf(measure) !== null && isWorkedOut(measure, unit)) {
    const at = plan.districts.findIndex(({ id }) => id === unit) + 1;
    return judgedGrowth(cell, verdicts, at);
  }
  const sides = sideCells(plan, measure, unit, block, from);
  return {
    isValid: sides === null ? isValidEntry(measure, cell) : isValidComputed(measure, cell, sides),
    otherwise: say.invalid,
  };
}

import { measureById } from '../../plan/measures';
import { isWorkedOut, sidesOf } from '../../plan/source';
import type { DistrictId, Measure, Plan } from '../../plan/types';
import { isValidComputed, type SideCells } from '../formulas/computed';
import { isValidEntry } from '../formulas/entry';
import type { Expression } from '../formulas/text';
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

/** True where a unit's cell holds a figure that counts, be it typed or worked out. */
export function isValidFigure(
  plan: Plan,
  measure: Measure,
  unit: DistrictId,
  block: BlockMap,
  from: string,
): Expression {
  const cell = blockCell(block, measure.id, unit, from);
  const sides = sideCells(plan, measure, unit, block, from);
  return sides === null ? isValidEntry(measure, cell) : isValidComputed(measure, cell, sides);
}

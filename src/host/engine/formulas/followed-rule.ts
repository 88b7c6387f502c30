import { fromRange, toRange } from '../area';
import type { Engine } from '../engine';
import { firstCell, rebase } from '../relative';
import { shiftedArea, type Shift } from '../shift';
import type { IRange } from '../univer';
import type { Following } from './following';

/** Where a rule holds, and its formulas as its first cell reads them. */
export interface RulePart {
  readonly ranges: readonly IRange[];
  readonly formulas: readonly string[];
}

/** Where the rule holds then; null where all its cells are gone, itself where nothing is other than before. */
export function followedRule<R extends RulePart>(
  engine: Engine,
  sheetId: string,
  rule: R,
  { follow, shift }: Following,
): R | RulePart | null {
  const { ranges, formulas } = rule;
  const own = shift !== null && shift.sheetId === sheetId && ranges.length > 0 ? shift : null;
  const areas = ranges.map(fromRange);
  const now = own === null ? areas : areas.flatMap((area) => shiftedArea(area, own) ?? []);
  if (own !== null && now.length === 0) return null;
  const read = (formula: string): string => {
    if (!formula.startsWith('=')) return formula;
    const anchored =
      own === null
        ? formula
        : rebase(engine, formula, firstCell(areas), cellBefore(firstCell(now), own));
    return follow(anchored, sheetId);
  };
  const found = { ranges: now.map(toRange), formulas: formulas.map(read) };
  const isSame = JSON.stringify([areas, formulas]) === JSON.stringify([now, found.formulas]);
  return isSame ? rule : found;
}

/** Where a cell that is there after the shift was before it. */
function cellBefore(cell: ReturnType<typeof firstCell>, { axis, at, count }: Shift) {
  return cell[axis] < at ? cell : { ...cell, [axis]: cell[axis] - count };
}

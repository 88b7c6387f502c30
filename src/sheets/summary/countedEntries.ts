import { measuresOf } from '../../plan/measures';
import { isToFill } from '../../plan/source';
import type { DistrictId, Plan } from '../../plan/types';
import { blockCell, type BlockMap } from '../blocks/blockMap';
import { countOf } from '../formulas/count';
import type { Expression } from '../formulas/text';

/** Numbers among the cells of a district that somebody has to type. */
export function countedEntries(
  plan: Plan,
  district: DistrictId,
  block: BlockMap,
  here: string,
): Expression {
  const cells = measuresOf(plan)
    .filter((measure) => isToFill(measure, district))
    .map(({ id }) => blockCell(block, id, district, here));
  return countOf(cells);
}

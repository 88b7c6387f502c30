import { measuresOf } from '../../plan/measures';
import type { DistrictId, Plan } from '../../plan/types';
import { blockCell, type BlockMap } from '../blocks/blockMap';
import { expression, type Expression } from '../formulas/text';

/** Excel takes 255 arguments. */
const ARGUMENTS = 200;

/** Numbers among the cells of a district that want one. */
export function countedEntries(
  plan: Plan,
  district: DistrictId,
  block: BlockMap,
  here: string,
): Expression {
  const cells = measuresOf(plan)
    .filter(({ targets }) => targets[district]?.kind === 'number')
    .map(({ id }) => blockCell(block, id, district, here));
  if (cells.length === 0) return expression('0');
  const parts: string[] = [];
  for (let from = 0; from < cells.length; from += ARGUMENTS) {
    parts.push(`COUNT(${cells.slice(from, from + ARGUMENTS).join(',')})`);
  }
  return expression(parts.join('+'));
}

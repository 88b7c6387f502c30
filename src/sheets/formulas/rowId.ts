import type { CellRef } from '../layout/address';
import { blockId, type BlockMap } from '../blocks/blockMap';
import { expression, quoted, say, type Expression } from './text';

/**
 * True when a row's 序号 no longer says what it said when formulas were made to refer to it: somebody sorted the
 * table. References do not follow a sort, so what they give would be another indicator's target.
 */
export function isOtherRow(id: CellRef, key: string): Expression {
  return expression(`SUBSTITUTE(${id},"*","")<>${quoted(key)}`);
}

/** What is worked out from a block's row; 有误 where another row stands in its place. */
export function fromRow(block: BlockMap, key: string, here: string, then: Expression): Expression {
  return expression(`IF(${isOtherRow(blockId(block, key, here), key)},${say.invalid},${then})`);
}

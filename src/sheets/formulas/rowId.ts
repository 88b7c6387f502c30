import { once } from '../../plan/once';
import type { CellRef } from '../layout/address';
import { blockId, blockName, type BlockMap } from '../blocks/blockMap';
import { expression, quoted, say, type Expression } from './text';

/**
 * True when a row's 序号 no longer says what it said when formulas were made to refer to it: somebody sorted the
 * table. References do not follow a sort, so what they give would be another indicator's target.
 */
export function isOtherRow(id: CellRef, key: string): Expression {
  return expression(`SUBSTITUTE(${id},"*","")<>${quoted(key)}`);
}

/**
 * The same of a block's row, also where it was sorted without 序号: then its name stands in another row. A name that was only
 * respelt stands nowhere else, and is left in peace.
 */
export function isOtherBlockRow(block: BlockMap, key: string, here: string): Expression {
  const own = known(block);
  const asked = `${key} ${here}`;
  const told = own.get(asked) ?? otherBlockRow(block, key, here);
  own.set(asked, told);
  return told;
}

/** By block: every cell of a row asks for the same. */
const known = once((_block: BlockMap) => new Map<string, Expression>());

function otherBlockRow(block: BlockMap, key: string, here: string): Expression {
  const byId = isOtherRow(blockId(block, key, here), key);
  const names = blockName(block, key, here);
  const own = block.names?.of.get(key);
  if (names === null || own === undefined) return byId;
  const same = [...(block.names?.of.values() ?? [])].filter((name) => name === own).length;
  const sought = quoted(`=${own.replace(/[~*?]/g, '~$&')}`);
  return expression(
    `OR(${byId},IF(${names.cell}=${quoted(own)},FALSE,COUNTIF(${names.all},${sought})>=${same}))`,
  );
}

/** What is worked out from a block's row; 有误 where another row stands in its place. */
export function fromRow(block: BlockMap, key: string, here: string, then: Expression): Expression {
  return expression(`IF(${isOtherBlockRow(block, key, here)},${say.invalid},${then})`);
}

import type { Plan } from '../plan/types';
import type { BlockMap, RowKind } from '../sheets/blocks/blockMap';
import { locateBlock, type Located } from '../sheets/blocks/locateBlock';
import { WorkbookError } from '../workbook/errors';
import type { Block } from '../workbook/block';

type Placed = Pick<Block, 'values' | 'sheetName' | 'row' | 'column'>;

/** Where a block's rows and columns stand by now, or which of them cannot be told. */
export function locate(block: Placed, plan: Plan, kind: RowKind): Located {
  const { sheetName: sheet, row, column, values } = block;
  return locateBlock(values, { sheet, row, column }, plan, kind);
}

/**
 * Where a block's rows and columns stand by now, whatever was inserted, moved or renamed.
 * @throws WorkbookError `blockDamaged`
 */
export function findBlock(block: Placed, plan: Plan, kind: RowKind): BlockMap {
  const located = locate(block, plan, kind);
  if (located.ok) return located.block;
  const { missing, duplicate } = located;
  throw new WorkbookError({ code: 'blockDamaged', sheet: block.sheetName, missing, duplicate });
}

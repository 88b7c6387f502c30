import type { Plan } from '../plan/types';
import type { BlockMap, RowKind } from '../sheets/blocks/blockMap';
import { locateBlock } from '../sheets/blocks/locateBlock';
import { WorkbookError } from '../workbook/errors';
import type { Block } from '../workbook/block';

/**
 * Where a block's rows and columns stand by now, whatever was inserted, moved or renamed.
 * @throws WorkbookError `blockDamaged`
 */
export function findBlock(block: Block, plan: Plan, kind: RowKind): BlockMap {
  const { sheetName: sheet, row, column } = block;
  const located = locateBlock(block.values, { sheet, row, column }, plan, kind);
  if (located.ok) return located.block;
  const { missing, duplicate } = located;
  throw new WorkbookError({ code: 'blockDamaged', sheet, missing, duplicate });
}

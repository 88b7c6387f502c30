import { hasHiddenRows, type Block } from './block';
import { WorkbookError } from './errors';

/**
 * To be asked before a block is written.
 * @throws WorkbookError `insideTable`
 */
export function refuseInTable(block: Pick<Block, 'sheetName' | 'table'> | undefined): void {
  if (block?.table === undefined) return;
  throw new WorkbookError({ code: 'insideTable', sheet: block.sheetName, table: block.table });
}

/**
 * To be asked before several rows of a block are written.
 * @throws WorkbookError `sheetFiltered`, `insideTable`
 */
export function refuseFiltered(block: Block | undefined): void {
  refuseInTable(block);
  if (block === undefined || !hasHiddenRows(block)) return;
  throw new WorkbookError({ code: 'sheetFiltered', sheet: block.sheetName });
}

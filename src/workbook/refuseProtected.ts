import type { Block } from './block';
import { WorkbookError } from './errors';
import { refuseInTable } from './refuseHindered';

/**
 * To be asked before lines of a list are written.
 * @throws WorkbookError `sheetProtected`, `insideTable`
 */
export function refuseProtected(block: Block | undefined): void {
  refuseInTable(block);
  if (block?.isProtected !== true) return;
  throw new WorkbookError({ code: 'sheetProtected', sheet: block.sheetName });
}

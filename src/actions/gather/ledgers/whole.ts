import { WorkbookError } from '../../../workbook/errors';
import type { KeptLedgers } from './kept';

/**
 * 台账 whose columns all have their titles: without one, its rows are others than they were, and what goes there is lost.
 *
 * @throws WorkbookError `blockDamaged`
 */
export function whole(kept: KeptLedgers): KeptLedgers {
  for (const { block, missing } of kept.values()) {
    if (block === null || missing.length === 0) continue;
    throw new WorkbookError({ code: 'blockDamaged', sheet: block.sheetName, missing });
  }
  return kept;
}

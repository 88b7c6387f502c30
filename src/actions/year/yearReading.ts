import type { CellBlock } from '../../workbook/check/readForCheck';
import type { WorkbookContents } from '../../workbook/namedBlocks';

/** What was read of a workbook. Blocks with all facts of their cells are read as a person meant them. */
export interface YearBlocks extends Pick<WorkbookContents, 'blocks'> {
  readonly cells?: ReadonlyMap<string, CellBlock>;
}

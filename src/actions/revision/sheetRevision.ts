import type { BlockMap } from '../../sheets/blocks/blockMap';
import type { Block } from '../../workbook/block';
import type { LaidContents } from '../../workbook/revise/readForRevision';
import type { LaidOut } from './laidOut';

/** A sheet as it is, as its plan laid it out, and as the revised one does. */
export interface SheetRevision {
  readonly block: Block;
  readonly laid: LaidContents;
  /** Where its table stands by now; null: it has none of the plan's. */
  readonly place: BlockMap | null;
  readonly before: LaidOut;
  readonly after: LaidOut;
}

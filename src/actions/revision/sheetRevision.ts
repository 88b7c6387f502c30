import type { BlockMap } from '../../sheets/blocks/blockMap';
import type { SheetLayout } from '../../sheets/layout/layout';
import type { Block } from '../../workbook/block';
import type { LaidContents } from '../../workbook/revise/readForRevision';
import type { FollowedList } from './adjustments';
import type { LaidOut } from './laidSheet';
import type { DroppedFigure } from './types';

/** A sheet as it is, as its plan laid it out, and as the revised one does. */
export interface SheetRevision {
  readonly block: Block;
  readonly laid: LaidContents;
  /** Where its table stands by now; null: it has none of the plan's. */
  readonly place: BlockMap | null;
  /** What was typed into 目标调整, as the revised plan has it; null: it is another sheet. */
  readonly list: FollowedList | null;
  /** Nobody inserted, moved or took away a row or column of its table. */
  readonly isInPlace: boolean;
  readonly before: LaidOut;
  readonly after: LaidOut;
}

/** A new sheet with what was typed into the old one, by where the revised plan puts it. */
export interface Carried {
  readonly layout: SheetLayout;
  /** How many figures, or lines of a list. */
  readonly figures: number;
  readonly dropped: readonly DroppedFigure[];
  readonly frozen: number;
}

import type { PlanChange } from '../../plan/changes/change';
import type { Period } from '../../plan/period';
import type { Plan } from '../../plan/types';
import type { AdjustmentWord } from '../../sheets/revisions/changedWords';
import type { RunOptions, SheetLink } from '../types';

/** A reported figure that has no place in the revised table: its unit, its measure or its target is gone. */
export interface DroppedFigure {
  readonly period: Period;
  readonly row: string;
  readonly measure: string;
  readonly unit: string;
  /** As it stands in its cell. */
  readonly said: string;
}

/** What becomes of a line of 目标调整, where that is not told by the plan alone. */
export interface AdjustmentChange {
  /**
   * `adjustmentGone`: its unit or its measure is, and it stays on the former sheet only; `adjustmentVoid`: it stays in the
   * list and counts no more; `adjustmentCounts`: it was wrong before, and counts from now on.
   */
  readonly what: AdjustmentWord;
  /** As the former plan calls them, or as they were typed. */
  readonly row: string;
  readonly measure: string;
  readonly unit: string;
  /** The adjusted target as it stands in its cell. */
  readonly said: string;
}

/** A sheet that a revision changes, or lays out anew. */
export interface RevisedSheet {
  readonly link: SheetLink;
  /** How many of its cells are written; of one that is laid out anew, how many figures it takes over. */
  readonly cells: number;
  /** Of those, cells that somebody had typed over. */
  readonly edited: number;
}

/** What a revision would do. */
export interface RevisionDraft {
  readonly former: Plan;
  readonly next: Plan;
  readonly changes: readonly PlanChange[];
  /**
   * Rows and columns stay where they are, and only cells are written (`inPlace`); or the tables change their shape and are
   * laid out anew, the former sheets staying hidden under other names (`relaid`).
   */
  readonly way: 'inPlace' | 'relaid';
  readonly sheets: readonly RevisedSheet[];
  readonly dropped: readonly DroppedFigure[];
  readonly adjustments: readonly AdjustmentChange[];
  /** Entries that were formulas over cells of tables laid out anew, and are taken over as what they gave. */
  readonly frozen: number;
}

/** What people have written themselves that goes on referring to sheets which made room. */
export interface Referring {
  /** The first such cell of each sheet. */
  readonly cells: readonly SheetLink[];
  /** Defined names. */
  readonly names: readonly string[];
  /** All of their sheets were looked through. */
  readonly isWhole: boolean;
}

export interface RevisionOutcome {
  /** `changed`: the workbook is no longer as it was shown; the draft is how it is now, and nothing was written. */
  readonly kind: 'revised' | 'changed';
  readonly draft: RevisionDraft;
  /** 修订记录, where what changed is written down; null: nothing was written. */
  readonly list: SheetLink | null;
  /** Null: no sheet made room. */
  readonly referring: Referring | null;
}

/** Changing a plan that is in force; every method rejects with a `WorkbookError` and nothing else. */
export interface RevisionActions {
  /**
   * What it would mean to let a plan follow the one in force; null: the workbook holds none of that year, or nothing
   * differs. One request.
   */
  preview(drafted: Plan, options?: RunOptions): Promise<RevisionDraft | null>;
  /** Does what the draft shows, and nothing else. Three requests. */
  revise(
    draft: RevisionDraft,
    how: { readonly who: string; readonly why: string; readonly now: Date },
    options?: RunOptions,
  ): Promise<RevisionOutcome>;
  /** The plan before the one in force, as it was kept; null: it was never revised. One request. */
  former(plan: Plan, options?: RunOptions): Promise<Plan | null>;
}

import type { PlanDraft, RangeCells } from '../../notice';
import type { Plan } from '../../plan/types';
import type { PlanProblem } from '../../plan/problem';
import type { Remarks } from '../../sheets/planDraft/planDraftSheet';
import type { Preview, Report, RunOptions, SheetLink } from '../types';

/** Something that keeps 「计划草稿」 from being a plan, with its cell where there is one. */
export interface DraftProblem {
  readonly problem: PlanProblem;
  readonly link: SheetLink | null;
}

/** What stands in the column 疑问. */
export interface DraftRemark {
  readonly text: string;
  readonly link: SheetLink;
  /** It must be settled before the draft becomes a plan: the cell is emptied then. */
  readonly isBlocking: boolean;
}

/** 「计划草稿」 as it stands now. */
export interface DraftView {
  readonly sheet: SheetLink;
  /** Titles that cannot be found: the table is none any more, and nothing else can be said of it. */
  readonly missing: readonly string[];
  /** What was kept beside the sheet is gone: relations, weights and targets of the prose would be lost. */
  readonly isRestLost: boolean;
  readonly problems: readonly DraftProblem[];
  readonly remarks: readonly DraftRemark[];
  /** Shares below 1: 0.75 % or 75 %? */
  readonly lowShares: readonly SheetLink[];
  /** Totals taken as printed that are not the sum of their row. */
  readonly otherTotals: readonly SheetLink[];
  /** Null: something keeps it from being one. */
  readonly plan: Plan | null;
}

/** From a notice to a plan; every method rejects with a `WorkbookError` and nothing else. */
export interface NoticeActions {
  /** The cells that are selected in the workbook, merged ones as such where Excel tells. At most two requests. */
  readSelection(options?: RunOptions): Promise<RangeCells>;
  /** What `writeDraft` would write. One request. */
  previewDraft(draft: PlanDraft, remarks: Remarks, options?: RunOptions): Promise<Preview>;
  /** Adds 「计划草稿」; an older one stays, as an ordinary sheet. Two requests. */
  writeDraft(draft: PlanDraft, remarks: Remarks, options?: RunOptions): Promise<Report>;
  /** Null: the workbook has no draft. One request. */
  readDraft(options?: RunOptions): Promise<DraftView | null>;
}

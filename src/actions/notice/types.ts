import type { Doubt, PlanDraft, RangeCells } from '../../notice';
import type { Plan } from '../../plan/types';
import type { PlanProblem } from '../../plan/problem';
import type { Remarks } from '../../sheets/planDraft/remarks';
import type { Preview, Report, RunOptions, SheetLink } from '../types';

/** Something that keeps 「计划草稿」 from being a plan, with its cell where there is one. */
export interface DraftProblem {
  readonly problem: PlanProblem;
  readonly link: SheetLink | null;
}

/** A line of the column 疑问. */
export interface DraftRemark {
  readonly text: string;
  /** Where it stands, or the first of its gaps. */
  readonly link: SheetLink;
  /** Cells that are to be filled in; none: the line is taken out of its cell when it is settled. */
  readonly gaps: readonly SheetLink[];
  /** It must be settled before the draft becomes a plan. */
  readonly isBlocking: boolean;
  /** Null: a person wrote it. */
  readonly kind: Doubt['kind'] | null;
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
  /** How many of its lines have all the targets of the year it was begun from, where some have others; null: that is not so. */
  readonly sameTargets: { readonly year: number; readonly lines: number } | null;
  /** Null: something keeps it from being one. */
  readonly plan: Plan | null;
}

/** What is said on the sheet, which is called by its name there. */
export type RemarksOn = (sheetName: string) => Remarks;

/** What becomes of a draft that is there already. */
export type OlderDraft = 'keep' | 'replace';

export interface DraftPreview extends Preview {
  /** Null: there is none. */
  readonly older: SheetLink | null;
}

/** From a notice to a plan; every method rejects with a `WorkbookError` and nothing else. */
export interface NoticeActions {
  /** The cells that are selected in the workbook, merged ones as such where Excel tells. At most two requests. */
  readSelection(options?: RunOptions): Promise<RangeCells>;
  /** What `writeDraft` would write beside an older draft. One request. */
  previewDraft(draft: PlanDraft, remarksOn: RemarksOn, options?: RunOptions): Promise<DraftPreview>;
  /**
   * Adds 「计划草稿」. An older one stays as an ordinary sheet (`keep`), or makes room under another name, hidden (`replace`). Two requests, one more
   * where there is an older one.
   */
  writeDraft(
    draft: PlanDraft,
    remarksOn: RemarksOn,
    older: OlderDraft,
    options?: RunOptions,
  ): Promise<Report>;
  /** Null: the workbook has no draft. One request. */
  readDraft(options?: RunOptions): Promise<DraftView | null>;
  /**
   * The same, and what the add-in wrote in 疑问 and no longer holds is taken off the sheet. One request, two where there is
   * such.
   */
  judgeDraft(options?: RunOptions): Promise<DraftView | null>;
}

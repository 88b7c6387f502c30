import type { Period } from '../plan/period';
import type { Plan } from '../plan/types';
import type { SheetPurpose } from '../sheets/kinds';
import type { WorkbookWarning } from '../workbook/workbookWarnings';
import type { SheetChange } from '../workbook/check/watchChanges';
import type { Damage } from '../year/types';

// The pane knows the workbook only through its actions, failures included.
export { WorkbookError, type WorkbookFailure } from '../workbook/errors';
export type { WorkbookWarning };
export type { SheetChange };
export type { SheetPurpose };

/** Where something stands in the workbook, for a link in the pane. */
export interface SheetLink {
  /** The sheet's own id, which survives renaming. */
  readonly sheetId: string;
  readonly sheetName: string;
  /** A1 address without the sheet. */
  readonly address: string;
}

export interface PeriodStatus {
  readonly period: Period;
  readonly entries: SheetLink;
  readonly completion: SheetLink | null;
  /** Cells that hold a figure. */
  readonly filled: number;
  /** Cells that want one: all but those where the plan has `/`. */
  readonly due: number;
  /** 汇总 of this period is in the workbook. */
  readonly hasSummary: boolean;
}

/** Where the year stands in the open workbook. */
export interface YearStatus {
  readonly workbookName: string;
  /** What a person should know of this workbook before writing into it. */
  readonly warnings: readonly WorkbookWarning[];
  /** The years of which the workbook holds a plan, a target table or entries, in order. */
  readonly years: readonly number[];
  /** The one that all below is about; null where no year has a plan or a target table. */
  readonly year: number | null;
  /** The plan kept in the workbook, or null when none was inserted yet. */
  readonly plan: Plan | null;
  readonly target: SheetLink | null;
  /** In order of time. */
  readonly periods: readonly PeriodStatus[];
  /** What cannot be read although it is there. */
  readonly damages: readonly Damage[];
  /** Later years whose plan cannot be read. */
  readonly broken: readonly number[];
}

export interface SheetPreview {
  readonly purpose: SheetPurpose;
  readonly name: string;
  readonly visible: boolean;
  readonly rows: number;
  readonly columns: number;
  /** A sheet of that name is in the workbook already. */
  readonly existing: SheetLink | null;
  /** The free name a numbered copy would get; equals `name` when that is free. */
  readonly copyName: string;
}

/** What an action will write, before it writes anything. */
export interface Preview {
  readonly sheets: readonly SheetPreview[];
}

/** What to do where a sheet of the wished name exists: nothing is ever overwritten. */
export type OnExisting = 'refuse' | 'numberedCopy';

export interface Report {
  /** The entry of the journal that can take it back. */
  readonly entry: string;
  readonly written: readonly { readonly purpose: SheetPurpose; readonly link: SheetLink }[];
}

/** How far a long action has come: `done` of `of` steps. */
export interface Progress {
  readonly step: 'reading' | 'computing' | 'writing';
  readonly done: number;
  readonly of: number;
}

export interface RunOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** Called when Excel waits for a cell that is being edited: show "press Enter to finish". */
  readonly onWaiting?: (waiting: boolean) => void;
  readonly signal?: AbortSignal;
  /** Who does it, for the journal; what is only read has no use for it. */
  readonly who?: string;
}

/**
 * Everything a person can ask of the add-in. The pane knows only this; every method rejects with a
 * `WorkbookError` and nothing else.
 */
export interface Actions {
  /** @param year the one asked for; where the workbook has it no more, or none is asked for, the latest that can be read */
  readStatus(options?: RunOptions, year?: number | null): Promise<YearStatus>;
  previewTargetSheet(
    plan: Plan,
    options?: RunOptions,
    populationsOf?: number | null,
  ): Promise<Preview>;
  /** @param populationsOf the year whose populations the new one begins with */
  insertTargetSheet(
    plan: Plan,
    onExisting: OnExisting,
    options?: RunOptions,
    populationsOf?: number | null,
  ): Promise<Report>;
  previewPeriod(period: Period, options?: RunOptions): Promise<Preview>;
  createPeriod(period: Period, onExisting: OnExisting, options?: RunOptions): Promise<Report>;
  show(link: SheetLink, options?: RunOptions): Promise<void>;
  /** Instead of `watch` (watch.ts), which the pane loads by itself: what it opens with stays small. */
  watch?(onChange: (change: SheetChange) => void): Promise<() => Promise<void>>;
  /** Works out formulas that wait in a workbook of manual calculation. One request. */
  recalculate(options?: RunOptions): Promise<void>;
  /**
   * Tries again to take back what a write left that failed as `halfWritten`. Two requests for every few MB.
   * @param recovery as in the failure
   */
  recover(recovery: number, options?: RunOptions): Promise<void>;
}

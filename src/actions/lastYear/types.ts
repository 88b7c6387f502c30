import type { BookBlock } from '../../files/blocks/bookBlocks';
import type { Period } from '../../plan/period';
import type { Plan } from '../../plan/types';
import type { OnExisting, Preview, Report, RunOptions, SheetLink } from '../types';

/** Last year's workbook, as far as it was read. */
export interface LastYearFile {
  readonly name: string;
  readonly blocks: readonly BookBlock[];
}

/** Where last year's figures are to come from. */
export type LastYearFrom =
  | { readonly kind: 'sheets' }
  | { readonly kind: 'file'; readonly file: LastYearFile }
  | { readonly kind: 'typed' };

/** Why last year's figures cannot be taken from a workbook. */
export type NoLastYear =
  /** It has no plan of that year. */
  | { readonly code: 'noYear'; readonly year: number }
  /** It has no entries of that month. */
  | { readonly code: 'noMonth'; readonly period: Period };

/** How last year's units and measures are seen from this year's. */
export interface LastYearFit {
  /** This year's units that were several. */
  readonly joined: readonly { readonly unit: string; readonly of: readonly string[] }[];
  /** Names of this year's units without one in the last year. */
  readonly fresh: readonly string[];
  /** Last year's units that have no place. */
  readonly left: readonly { readonly id: string; readonly name: string }[];
  /** This year's measures that cannot be compared, by name. */
  readonly apart: readonly string[];
}

export interface LastYearView {
  readonly plan: Plan;
  readonly period: Period;
  /** 上年同期 that is there already, and counts. */
  readonly sheet: SheetLink | null;
  /** One of that name which counts no more: it was made for the table before a revision. */
  readonly former: SheetLink | null;
  readonly yearOnYear: SheetLink | null;
  /** What this workbook has of the last year. */
  readonly own: { readonly sheet: string; readonly fit: LastYearFit } | NoLastYear;
}

/** Everything a person can ask about the last year's figures. Every method rejects with a `WorkbookError` and nothing else. */
export interface LastYearActions {
  /** One request. */
  readView(period: Period, options?: RunOptions): Promise<LastYearView>;
  /** The blocks of last year's workbook that a file is asked for. */
  wantedOf(period: Period): readonly string[];
  /** How a file fits, or why it cannot be used. Pure. @throws WorkbookError `planUnreadable`, `blockDamaged` */
  fitOf(view: LastYearView, file: LastYearFile): LastYearFit | NoLastYear;
  /** One request. */
  preview(period: Period, from: LastYearFrom, options?: RunOptions): Promise<Preview>;
  /** 上年同期 and 同比. Two requests. */
  create(
    period: Period,
    from: LastYearFrom,
    onExisting: OnExisting,
    options?: RunOptions,
  ): Promise<Report>;
}

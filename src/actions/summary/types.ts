import type { Period } from '../../plan/period';
import type { DistrictId, MeasureId, Plan } from '../../plan/types';
import type { Column } from '../../plan/column';
import type { PeriodFigures } from '../../progress/periodFigures';
import type { Ranking, ScoreRules } from '../../progress/ranking';
import type { OptionalPage, SummaryPage } from '../../sheets/kinds';
import type { NamedFile } from '../../files/write/zip';
import type { DocumentDetails } from '../../sheets/document/officialDocument';
import type { Paragraph } from '../../sheets/summary/bulletinText';
import type { SheetChange } from '../../workbook/check/watchChanges';
import type { Damage } from '../../year/types';
import type { OnExisting, Preview, Report, RunOptions, SheetLink } from '../types';

/** Which sheets of a summary are wanted. */
export interface SummaryChoice {
  readonly pages: readonly OptionalPage[];
  /** Districts that get a page of their own. */
  readonly districts: readonly DistrictId[];
}

/** A period's figures for the pane, with the way to the cells they stand in. */
export interface SummaryView {
  readonly plan: Plan;
  readonly period: Period;
  readonly figures: PeriodFigures;
  readonly ranking: Ranking;
  readonly rules: ScoreRules;
  readonly openFindings: number;
  /** What could not be read of the year. */
  readonly damages: readonly Damage[];
  /** The bulletin as the figures would have it now. */
  readonly bulletin: readonly Paragraph[];
  /** Sheets of this summary that are in the workbook. */
  readonly pages: readonly { readonly page: SummaryPage | 'brief'; readonly link: SheetLink }[];
  /** Its 基础数据; null: not inserted. */
  readonly base: SheetLink | null;
  /** The year before, where 基础数据 of that year is in the workbook; else null. */
  readonly earlierBase: number | null;
  /** Its 目标调整; null: not inserted. */
  readonly adjustments: SheetLink | null;
  /** Whether the workbook has a 台账 that feeds a measure; null: the plan has no such ledgers. */
  readonly hasLedgers: boolean | null;
  /** The completion's cell, or the entry's where that sheet is gone. */
  cell(measure: MeasureId, column: Column): SheetLink;
}

/** The bulletin as .docx, or the cells of 通报 that show an error in place of a paragraph. */
export type BulletinOutcome =
  | { readonly kind: 'file'; readonly file: NamedFile }
  | { readonly kind: 'broken'; readonly sheet: string; readonly cells: readonly string[] };

/** Everything a person can ask of the 汇总 page. Every method rejects with a `WorkbookError` and nothing else. */
export interface SummaryActions {
  /** Two requests. */
  readView(period: Period, options?: RunOptions): Promise<SummaryView>;
  /** Two requests. */
  previewSummary(period: Period, choice: SummaryChoice, options?: RunOptions): Promise<Preview>;
  /** Three requests, however many districts there are. */
  createSummary(
    period: Period,
    choice: SummaryChoice,
    onExisting: OnExisting,
    options?: RunOptions,
  ): Promise<Report>;
  /**
   * 基础数据; periods that are there get their weighted totals. One request.
   * @param populationsOf the year whose populations it begins with, or null
   */
  previewBase(year: number, options?: RunOptions, populationsOf?: number | null): Promise<Preview>;
  /** At most three requests, however many periods there are. */
  createBase(
    year: number,
    onExisting: OnExisting,
    options?: RunOptions,
    populationsOf?: number | null,
  ): Promise<Report>;
  /** 目标调整 with its hidden companion. One request. */
  previewAdjustments(year: number, options?: RunOptions): Promise<Preview>;
  /** Two requests. */
  createAdjustments(year: number, onExisting: OnExisting, options?: RunOptions): Promise<Report>;
  /** The bulletin as an official document. Two requests; nothing is written. */
  bulletinFile(
    period: Period,
    details: DocumentDetails,
    options?: RunOptions,
  ): Promise<BulletinOutcome>;
  show(link: SheetLink, options?: RunOptions): Promise<void>;
  /** Tells of every change until the answer is called. One request, and another to end. */
  watch(onChange: (change: SheetChange) => void): Promise<() => Promise<void>>;
}

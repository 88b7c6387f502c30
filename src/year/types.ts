import type { FigureReading } from '../figures/reading';
import type { Figure } from '../figures/types';
import type { KeptRow } from '../ledgers/types';
import type { Period } from '../plan/period';
import type { DistrictId, MeasureId, MeasureKey, Plan } from '../plan/types';
import type { Adjustment } from '../progress/adjustments';
import type { PeriodEntries } from '../progress/periodFigures';
import type { Populations } from '../progress/population';
import type { LastYearFigures } from '../progress/lastYearFigures';
import type { Explanation } from '../rules/submission';

/**
 * What one year of a workbook says, as far as it was asked for: read from the sheets in one place, and asked by everybody
 * who wants to know something of the year. Immutable.
 */
export interface Year {
  readonly plan: Plan;
  /** In order of time. A period whose sheet is damaged is not among them. */
  readonly periods: readonly YearPeriod[];
  /** Null: there are none, or they cannot be found on their sheet. */
  readonly populations: Populations | null;
  readonly adjustments: readonly Adjustment[];
  /** Given in the bureau to what was found. */
  readonly answers: readonly Answer[];
  /** What was gathered, in order of time. */
  readonly files: readonly GatheredFile[];
  /** What the year before says of this one's units; null: nothing of it is there. */
  readonly earlier: EarlierYear | null;
  /** Rows of 台账 by ledger, where they were asked for. */
  readonly ledgers?: ReadonlyMap<string, readonly KeptRow[]>;
  /** What rows of 台账 gave that were cleared. */
  readonly cleared?: readonly ClearedRows[];
  /** What could not be read; everything else goes on without it. */
  readonly damages: readonly Damage[];
}

/** The year before, on this year's units. */
export interface EarlierYear {
  /** 上年同期, by this year's periods, as its sheets say. */
  readonly same: ReadonlyMap<Period, LastYearFigures>;
  /** Last year's own entries, by its periods. */
  readonly own: ReadonlyMap<Period, LastYearFigures>;
}

/** A period's entries. */
export interface YearPeriod extends PeriodEntries {
  /** What cells were read as, where that was done with their formats; else the entries stand for it. */
  readonly readings?: (measure: MeasureId, unit: DistrictId) => FigureReading | Figure | undefined;
}

/** An answer given to one finding. */
export interface Answer {
  readonly period: Period;
  readonly district: DistrictId;
  /** Null: about the submission as a whole. */
  readonly measure: MeasureId | null;
  readonly rule: string;
  readonly text: string;
  /** When it was given, ISO 8601. */
  readonly at: string;
}

/** A unit's file that was taken in. */
export interface GatheredFile {
  readonly period: Period;
  /** Null: the plan knows no such unit any more. */
  readonly unit: DistrictId | null;
  /** Hexadecimal SHA-256. */
  readonly hash: string;
  /** What the unit wrote beside its figures. */
  readonly remarks: readonly Explanation[];
}

/** What a unit's rows of a ledger gave a measure when they were cleared. */
export interface ClearedRows {
  /** The ledger's id. */
  readonly ledger: string;
  readonly district: DistrictId;
  readonly measure: MeasureKey;
  /** How many rows, and the figure that those gave which counted. */
  readonly rows: number;
  readonly figure: number;
}

/** A block that lacks what it is known by. */
export interface Damage {
  readonly what: 'populations' | 'lastYear' | Period;
  readonly sheet: string;
  /** Rows and columns that are not there, as people call them. */
  readonly missing: readonly string[];
  /** Those that are there twice. */
  readonly duplicate: readonly string[];
}

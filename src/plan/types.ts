/**
 * What was promised: one year's indicators, districts and targets.
 *
 * These are the parsed, valid types; `parsePlan` is the only way to make them from outside data.
 * Source of every shape: annex 2 (the target table) and annex 1 (body targets) of the yearly notice.
 */

/** A stable id that outlives renamings of the unit, e.g. `haian` for 海安县 (2017) and 海安市 (2018). */
export type DistrictId = string;

/** Row number of annex 2, with a letter for each half of a compound indicator: `1`, `7`, `14a`, `14b`. */
export type MeasureId = string;

/** A day, `YYYY-MM-DD`. */
export type IsoDate = string;

export interface District {
  readonly id: DistrictId;
  /** The name as the table's header prints it, e.g. 市开发区. */
  readonly name: string;
  /** Other spellings people use for the same unit; never contains `name`. */
  readonly aliases: readonly string[];
  /** First day for which a notice vouches for the unit; the unit itself may be older. */
  readonly validFrom: IsoDate;
  /** Last day on which the unit existed, or null while it still does. */
  readonly validTo: IsoDate | null;
}

export type ValueType = 'count' | 'amount' | 'percentage' | 'density';

/** How the city's figure follows from the districts'. */
export type Aggregation =
  | { readonly kind: 'sum' }
  /** Σ(figure × base) ÷ Σ base, where base is the measure's figure of the same district. */
  | { readonly kind: 'weightedByMeasure'; readonly measure: MeasureId }
  /** Σ(figure × resident population) ÷ Σ population. */
  | { readonly kind: 'weightedByPopulation' };

/** A number to reach, or `/`: the plan has no target there. */
export type Target =
  { readonly kind: 'number'; readonly value: number } | { readonly kind: 'notApplicable' };

export interface Measure {
  readonly id: MeasureId;
  /** Number of the indicator (row of annex 2) this measure belongs to. */
  readonly indicator: number;
  /** Name without the unit, e.g. 专利质押融资登记数. */
  readonly name: string;
  /** e.g. 件, %, 万元 */
  readonly unit: string;
  readonly valueType: ValueType;
  /** Digits after the decimal point that an actual may have: 0 for counts, 2 for shares and density. */
  readonly decimals: number;
  readonly aggregation: Aggregation;
  /** Exactly one entry per district of the plan. */
  readonly targets: Readonly<Record<DistrictId, Target>>;
  /** The printed city total (合计). */
  readonly total: Target;
  /** `computed`: the printed total equals the aggregation; `entered`: a city target of its own (row 7). */
  readonly totalRule: 'computed' | 'entered';
}

export interface Indicator {
  /** 1…25 */
  readonly number: number;
  /** `*`: demanded by the action plan named in the footnote. */
  readonly starred: boolean;
  /** As printed, units included, e.g. 专利质押融资登记数（笔）/金额（万元）. */
  readonly name: string;
  /** One measure, or the two halves of a compound indicator in printed order. */
  readonly measures: readonly [Measure] | readonly [Measure, Measure];
}

/** A quantified city target of annex 1's prose. */
export interface BodyTarget {
  readonly id: string;
  /** e.g. 三（一） */
  readonly clause: string;
  /** In our own short words. */
  readonly text: string;
  /** How the number binds: 1200 家 is `atLeast` 1200; 1-2 个 is a range. */
  readonly bound:
    | { readonly kind: 'atLeast'; readonly value: number }
    | { readonly kind: 'range'; readonly from: number; readonly to: number };
  /** As printed, e.g. 亿元. */
  readonly unit: string;
  /** The measure of annex 2 that says the same thing, if any. */
  readonly measure: MeasureId | null;
  /** How many of that measure's units make one of this unit: 10000 from 亿元 to 万元, else 1. */
  readonly factor: number;
}

/** Where a check of entries begins to ask. What a plan leaves out keeps its default (`src/rules/thresholds.ts`). */
export interface Thresholds {
  /** Completion (actual ÷ target) above this is asked about. */
  readonly completionAbove: number;
  /** The part of the year's target above which one period's gain is asked about. */
  readonly gainAbove: number;
  /** A period's gain is not judged below this target, where one piece more is already half of all. */
  readonly gainFrom: number;
  /** How far the monthly pace since the last period may be from the pace before it: 0.5 is ±50 %. */
  readonly paceWithin: number;
  /** Pace is not judged below this figure, where two pieces more in a month are already half of all. */
  readonly paceFrom: number;
  /** So many times the target and more is a slip of unit or decimal point. */
  readonly slipFrom: number;
  /** At least so many figures must be there before equal columns are asked about. */
  readonly equalFiguresFrom: number;
}

export interface Plan {
  /** e.g. `nantong-2017` */
  readonly id: string;
  /** Raised whenever a target, indicator or district changes. */
  readonly version: number;
  readonly year: number;
  readonly city: string;
  readonly issuers: readonly string[];
  /** e.g. 通科发[2017]23号 */
  readonly documentNumber: string;
  readonly issuedOn: IsoDate;
  /** Title printed over the table. */
  readonly title: string;
  readonly footnote: string;
  /** In printed order. */
  readonly districts: readonly District[];
  /** In printed order. */
  readonly indicators: readonly Indicator[];
  readonly bodyTargets: readonly BodyTarget[];
  /** Only those that this year sets otherwise; absent when it sets none. */
  readonly thresholds?: Partial<Thresholds>;
}

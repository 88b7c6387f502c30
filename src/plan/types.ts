/**
 * What was promised: one year's indicators, districts and targets.
 *
 * These are the parsed, valid types; `parsePlan` is the only way to make them from outside data.
 * Source of every shape: annex 2 (the target table) and annex 1 (body targets) of the yearly notice.
 */

/** A stable id that outlives renamings of the unit, e.g. `haian` for 海安县 (2017) and 海安市 (2018). */
export type DistrictId = string;

/**
 * A measure's place in the table of one year: the printed row, with a letter for each half of a compound indicator:
 * `1`, `7`, `14a`, `14b`. Another year, or a revision, may print the same measure in another row.
 */
export type MeasureId = string;

/** The measure's identity, which outlives its row: `patent-applications`. */
export type MeasureKey = string;

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

/** What may be entered: nothing below `least` or above `most` (null: no such bound), with so many decimals. */
export interface Quantity {
  readonly least: number | null;
  readonly most: number | null;
  readonly decimals: number;
}

/**
 * flow 流量: cumulative from January on, held against time progress. stock 存量 and ratio 比率: as things stand, they go up
 * and down.
 */
export type Nature = 'flow' | 'stock' | 'ratio';

/** positive 正向: the target is reached from below (at least). negative 逆向: it is not to be exceeded (at most). */
export type Polarity = 'positive' | 'negative';

/** How the city's figure follows from the districts'. */
export type Aggregation =
  | { readonly kind: 'sum' }
  /** Σ(figure × base) ÷ Σ base, where base is the measure's figure of the same district. */
  | { readonly kind: 'weightedByMeasure'; readonly measure: MeasureId }
  /** Σ(figure × resident population) ÷ Σ population. */
  | { readonly kind: 'weightedByPopulation' }
  /** The units' figures give none; `reason` says why, in the words of the plan. */
  | { readonly kind: 'none'; readonly reason: string };

/** Where a measure's figures come from. In a draft the other measures are still known by key. */
export type Source =
  /** Somebody types them. */
  | { readonly kind: 'entered' }
  /** part ÷ of, both of the same unit and period, in the measure's unit (`factorOf`), rounded to its decimals. */
  | { readonly kind: 'computed'; readonly part: MeasureId; readonly of: MeasureId }
  /** How much `of` has grown over the same months of the last year, in its `growthUnit`, truncated to the decimals. */
  | { readonly kind: 'growth'; readonly of: MeasureId };

/** A number to reach, or `/`: the plan has no target there. */
export type Target =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'notApplicable' };

export interface Measure {
  readonly id: MeasureId;
  readonly key: MeasureKey;
  /** Number of the indicator (row of annex 2) this measure belongs to. */
  readonly indicator: number;
  /** Name without the unit, e.g. 专利质押融资登记数. */
  readonly name: string;
  /** e.g. 件, %, 万元 */
  readonly unit: string;
  readonly quantity: Quantity;
  readonly nature: Nature;
  readonly polarity: Polarity;
  /** Of a measure that is worked out it says how the targets make their total; its actuals need none. */
  readonly aggregation: Aggregation;
  readonly source: Source;
  /** Exactly one entry per district of the plan. */
  readonly targets: Readonly<Record<DistrictId, Target>>;
  /** The printed target of the whole (合计); null where the table prints none. */
  readonly total: Target | null;
  /** `computed`: the printed total equals the aggregation; `entered`: a target of its own (row 7), or none. */
  readonly totalRule: 'computed' | 'entered';
}

export interface Indicator {
  /** From 1 on, in printed order. */
  readonly number: number;
  /** `*`: demanded by the action plan named in the footnote. */
  readonly starred: boolean;
  /** As printed, units included, e.g. 专利质押融资登记数（笔）/金额（万元）. */
  readonly name: string;
  /** One measure, or the two halves of a compound indicator in printed order. */
  readonly measures: readonly [Measure] | readonly [Measure, Measure];
}

/** How a number binds: 1200 家 is `atLeast` 1200; 1-2 个 is a range; 不超过 3 件 is `atMost` 3. */
export type Bound =
  | { readonly kind: 'atLeast'; readonly value: number }
  | { readonly kind: 'range'; readonly from: number; readonly to: number }
  | { readonly kind: 'atMost'; readonly value: number };

/** A quantified city target of annex 1's prose. */
export interface BodyTarget {
  readonly id: string;
  /** e.g. 三（一） */
  readonly clause: string;
  /** In our own short words. */
  readonly text: string;
  readonly bound: Bound;
  /** As printed, e.g. 亿元. */
  readonly unit: string;
  /** The measure of annex 2 that says the same thing, if any. */
  readonly measure: MeasureId | null;
  /** How many of that measure's units make one of this unit: 10000 from 亿元 to 万元, else 1. */
  readonly factor: number;
  /** The measure of annex 2 whose growth over the last year it asks for, in % or, of percentages, in points. */
  readonly growthOf: MeasureId | null;
  /** What no measure tells and two typed numbers do, in %; null: a measure tells it, or only its state is told. */
  readonly figures: TypedFigures | null;
}

/** growth: this year's figure over that of the same months of the last one. ratio: a part of a whole (结案率). */
export type TypedFigures = 'growth' | 'ratio';

/** An end target of a programme. */
export interface ProgrammeTarget {
  readonly id: string;
  /** In our own short words. */
  readonly text: string;
  /** The measure whose figure of the whole counts, in every year's plan that has it; null: each year's is typed. */
  readonly measure: MeasureKey | null;
  readonly unit: string;
  /** How many of the measure's units make one of this unit, as of a body target. */
  readonly factor: number;
  /** What is to be reached by the end of the last year, in this unit. */
  readonly bound: Bound;
  /** `cumulative`: the years add up (a flow). `atEnd`: the latest year's figure counts (a stock or ratio). */
  readonly counting: 'cumulative' | 'atEnd';
  /** What stood there before the first year; a cumulative figure counts it in. Null: not known, or nothing. */
  readonly base: number | null;
}

/** Targets over several years (行动方案、规划), in one of which the plan lies. */
export interface Programme {
  readonly name: string;
  /** First and last year. */
  readonly from: number;
  readonly to: number;
  readonly targets: readonly ProgrammeTarget[];
}

/**
 * What a column of a ledger holds. uscc: 统一社会信用代码 (GB 32100-2015). patent: a Chinese application number with its check
 * character. person: a name; a count needs no more of anybody.
 */
export type LedgerColumnType =
  | 'organisation'
  | 'uscc'
  | 'patent'
  | 'date'
  | 'amount'
  | 'text'
  | 'person'
  | 'choice';

/** Where the same value may stand only once: with one unit, in the whole's ledger, or in that of all years (零的突破). */
export type UniqueIn = 'unit' | 'whole' | 'ever';

export interface LedgerColumn {
  readonly key: string;
  /** As it stands over the column: 企业名称. */
  readonly heading: string;
  readonly type: LedgerColumnType;
  readonly required: boolean;
  readonly unique: UniqueIn | null;
  /** Of an amount: 万元; empty for all others. */
  readonly unit: string;
  /** Of an amount: beyond it a row is asked about, for it may be in another unit. Null: never. */
  readonly asksAbove: number | null;
  /** Of a choice: the words there are; empty for all others. */
  readonly choices: readonly string[];
  /** Of a date: it may lie in a year before the plan's. */
  readonly anyYear: boolean;
}

/** What a ledger's rows give a measure: their number, or the sum of an amount; only of rows that have a certain choice. */
export interface LedgerFeed {
  readonly measure: MeasureKey;
  /** The column of amounts that are added up; null: rows are counted. */
  readonly sum: string | null;
  readonly where: { readonly column: string; readonly is: string } | null;
}

/** A list of evidence 台账: one enterprise, case, loan, person a row, behind the figures of some measures. */
export interface Ledger {
  readonly id: string;
  readonly title: string;
  /** Whether a unit without rows may type the figure. */
  readonly typed: boolean;
  /** In the order of the sheet; the first is filled in on every row. */
  readonly columns: readonly LedgerColumn[];
  readonly feeds: readonly LedgerFeed[];
}

/** Where a check of entries begins to ask. What a plan leaves out keeps its default (`src/rules/thresholds.ts`). */
export interface Thresholds {
  /** Completion (actual ÷ target) above this is asked about. */
  readonly completionAbove: number;
  /** The part of the year's target above which one period's gain is asked about. */
  readonly gainAbove: number;
  /** A period's gain is not judged below this target, where one more is already half of all. */
  readonly gainFrom: number;
  /** How far the monthly pace since the last period may be from the pace before it: 0.5 is ±50 %. */
  readonly paceWithin: number;
  /** Pace is not judged below this figure, where two more in a month are already half of all. */
  readonly paceFrom: number;
  /** So many times the target and more is a wrong unit or decimal point. */
  readonly farOverFrom: number;
  /** Growth over the same months of the last year beyond this is asked about: 0.5 is ±50 %. Unlimited unless the plan sets it. */
  readonly growthWithin: number;
  /** At least so many figures must be there before equal columns are asked about. */
  readonly equalFiguresFrom: number;
}

/** Those about single entries; the others look at whole columns. */
export type EntryThresholds = Omit<Thresholds, 'equalFiguresFrom'>;

/** What a year sets otherwise, for all measures or for one. */
export interface PlanThresholds extends Partial<Thresholds> {
  readonly byMeasure?: Readonly<Record<MeasureId, Partial<EntryThresholds>>>;
}

/** error 错误 blocks · warning 疑问 needs an explanation · info 提示 */
export type Severity = 'error' | 'warning' | 'info';

/**
 * What must hold between two measures of one unit. Where a side is missing, unreadable or `/`, it says nothing.
 */
export type Relation = {
  readonly id: string;
  readonly left: MeasureId;
  readonly right: MeasureId;
  readonly severity: Severity;
} & (
  | { readonly kind: 'atMost' }
  | { readonly kind: 'bothZeroOrNeither' }
  /** left ÷ right, in units of left per unit of right; a side of 0 says nothing. */
  | { readonly kind: 'ratio'; readonly from: number; readonly to: number }
);

/** The unit of the total column, which is made of all the others. */
export interface Whole {
  /** e.g. 南通市; it stands in titles and in names of files. */
  readonly name: string;
  /** The heading of its column: 合计, 全市, 江苏省. */
  readonly label: string;
  /** What texts call it: 全市, 全省. */
  readonly short: string;
}

/** What the plan calls the things that every table speaks of. */
export interface Wording {
  /** What its units are: 县（市、区）, 镇（街道）, 部门. */
  readonly unit: string;
  /** What the corner of the printed table calls them, where that is another word: 区域; else empty. */
  readonly corner: string;
  /** What the targets are about, before 目标: 知识产权; empty where the title says nothing of the kind. */
  readonly subject: string;
  /** The part of the notice that holds the table: 附件2; empty for a table of its own. */
  readonly table: string;
  /** The part that holds the body targets: 附件1. */
  readonly body: string;
  /** Who gathers the figures: 市知识产权局. */
  readonly office: string;
}

/** Units that became another one on a day (区划调整). */
export interface Succession {
  readonly from: readonly DistrictId[];
  readonly to: DistrictId;
  readonly date: IsoDate;
}

export interface Plan {
  /** e.g. `nantong-2017` */
  readonly id: string;
  /** Raised whenever a target, indicator or district changes. */
  readonly version: number;
  readonly year: number;
  readonly whole: Whole;
  readonly wording: Wording;
  /** Empty where nobody is named. */
  readonly issuers: readonly string[];
  /** e.g. 通科发[2017]23号; empty where the table has no document. */
  readonly documentNumber: string;
  readonly issuedOn: IsoDate | null;
  /** Title printed over the table. */
  readonly title: string;
  readonly footnote: string;
  /** In printed order. */
  readonly districts: readonly District[];
  readonly successions: readonly Succession[];
  /** In printed order. */
  readonly indicators: readonly Indicator[];
  /** None unless the plan states them: a rule of one table never judges another. */
  readonly relations: readonly Relation[];
  readonly bodyTargets: readonly BodyTarget[];
  /** Absent when the year belongs to none, or to one without numbers. */
  readonly programme?: Programme;
  /** None unless the plan states them. */
  readonly ledgers?: readonly Ledger[];
  /** Only those that this year sets otherwise; absent when it sets none. */
  readonly thresholds?: PlanThresholds;
  /** How much each indicator counts in the mean, by its first measure; 1 where nothing is said. */
  readonly weights: Readonly<Record<MeasureId, number>>;
}

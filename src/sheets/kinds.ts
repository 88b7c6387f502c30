/** What there is one block of: each year, each period, each unit in each period, each ledger of a year, or the whole workbook. */
export type Scope = 'year' | 'period' | 'unit' | 'ledger' | 'workbook';

/** All that the parts of the add-in must know of a kind of sheet, or of a block on one. */
export interface SheetKind {
  /** What its defined name says besides the kind. */
  readonly scope: Scope;
  /** A preview says what it is for: its words stand in the catalogues under the kind's name. */
  readonly purpose?: true;
  /** Laid out hidden, so that a report has no link to it. */
  readonly hidden?: true;
  /** A page of a period's summary, and whether one may do without it. */
  readonly page?: 'always' | 'optional';
  /**
   * What taking a write back must heed: the sheets that hold the plan must not go before those that are worth nothing
   * without them.
   */
  readonly journal?: 'plan' | 'needsPlan';
  /** A list: new lines are put below it, whatever stands there moves down, and what is printed grows with it. */
  readonly grows?: true;
  /** Its titles have the buttons of an AutoFilter, which covers new lines as well. */
  readonly filter?: true;
}

/** Every kind of sheet and block. A new one is an entry here; the compiler then asks for its words. */
export const KINDS = {
  target: { scope: 'year', purpose: true, journal: 'plan' },
  /** 目标分解 */
  measures: { scope: 'year', purpose: true, hidden: true, journal: 'plan' },
  plan: { scope: 'year', purpose: true, hidden: true, journal: 'plan' },
  /** A plan that was revised, as it was; numbered by its version. */
  formerPlan: { scope: 'year', hidden: true },
  /** 修订记录: what each revision of the plan changed, and why. */
  revisions: { scope: 'year', grows: true },
  /** 基础数据 */
  population: { scope: 'year', purpose: true, journal: 'needsPlan' },
  /** 目标调整 */
  adjustments: { scope: 'year', purpose: true, journal: 'needsPlan' },
  /** 目标分解 with adjustments in force */
  adjusted: { scope: 'year', purpose: true, hidden: true, journal: 'needsPlan' },
  /** Answers given to findings of the year. */
  explanations: { scope: 'year', hidden: true, grows: true },
  /** 报送记录 */
  submissions: { scope: 'year', grows: true },
  /** 台账: the rows of evidence of all units. */
  ledger: { scope: 'ledger', grows: true, filter: true },
  /** What rows of 台账 gave before they were cleared. */
  cleared: { scope: 'year', hidden: true, grows: true },
  /** What cells held before they were gathered into; earlier versions kept it in place of the journal. */
  snapshots: { scope: 'year', hidden: true },
  actual: { scope: 'period', purpose: true, journal: 'needsPlan' },
  /** Hidden columns behind a period's entries: what a check found about each cell. */
  marks: { scope: 'period' },
  /** Hidden columns behind those: what the sheet's own formulas say of each entry. */
  verdicts: { scope: 'period' },
  /** Entries laid out by a plan that was revised since; numbered by its version. */
  formerActual: { scope: 'period', hidden: true },
  /** The row of populations that was inserted into a period's sheet. */
  weights: { scope: 'period' },
  /** 问题清单 */
  findings: { scope: 'period' },
  completion: { scope: 'period', purpose: true, journal: 'needsPlan' },
  /** 完成率 against the adjusted targets */
  adjustedCompletion: { scope: 'period', purpose: true },
  /** 上年同期: last year's figures of the same month, on this year's units. */
  lastYear: { scope: 'period', purpose: true },
  /** 同比 of every figure, and under it the differences */
  yearOnYear: { scope: 'period', purpose: true },
  differences: { scope: 'period' },
  summary: { scope: 'period', purpose: true, page: 'always' },
  scores: { scope: 'period', purpose: true, page: 'always' },
  workings: { scope: 'period', purpose: true, hidden: true, page: 'always' },
  charts: { scope: 'period', purpose: true, page: 'optional' },
  matrix: { scope: 'period', purpose: true, page: 'optional' },
  tasks: { scope: 'period', purpose: true, page: 'optional' },
  /** Under 要点任务: the typed numbers of targets that no measure tells. */
  taskFigures: { scope: 'period' },
  /** 佐证情况: which figures have a ledger behind them. */
  evidence: { scope: 'period', purpose: true, page: 'optional' },
  /** 规划进度: targets over several years. */
  programme: { scope: 'period', purpose: true, page: 'optional' },
  bulletin: { scope: 'period', purpose: true, page: 'optional' },
  trend: { scope: 'period', purpose: true, page: 'always' },
  measuretrend: { scope: 'period', purpose: true, page: 'optional' },
  /** The page of one unit. */
  brief: { scope: 'unit', purpose: true },
  /** A unit's template that was put into this workbook. */
  template: { scope: 'unit' },
  /** 计划草稿: what was recognised in a notice, or a plan taken apart, to be corrected. */
  planDraft: { scope: 'workbook', purpose: true },
  /** What of the plan does not stand on 计划草稿, as JSON. */
  draftRest: { scope: 'workbook', purpose: true, hidden: true },
  /** What every write changed, for putting it back. */
  journal: { scope: 'workbook', hidden: true },
} as const satisfies Readonly<Record<string, SheetKind>>;

type Kinds = typeof KINDS;
export type BlockKind = keyof Kinds;

/** The kinds of which the registry says so. */
type KindWith<Property> = { [K in BlockKind]: Kinds[K] extends Property ? K : never }[BlockKind];

/** Sheets that a preview explains. */
export type SheetPurpose = KindWith<{ readonly purpose: true }>;
/** Sheets of a period's summary, pages of units apart. */
export type SummaryPage = KindWith<{ readonly page: string }>;
export type OptionalPage = KindWith<{ readonly page: 'optional' }>;

/** What the registry says of a kind. */
export const kindOf = (kind: BlockKind): SheetKind => KINDS[kind];

const ALL = Object.keys(KINDS) as BlockKind[];
export const summaryPages = ALL.filter((kind) => 'page' in KINDS[kind]) as SummaryPage[];
/** Pages that one may do without; all others refer to each other. */
export const optionalPages = summaryPages.filter(
  (kind) => KINDS[kind].page === 'optional',
) as OptionalPage[];

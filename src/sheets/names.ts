import type { Period } from '../plan/period';
import { parsePeriod } from '../plan/period';
import type { DistrictId } from '../plan/types';

/**
 * Defined names that mark our blocks. They are how blocks are found again: a sheet may be renamed, moved or get
 * rows and columns, its name follows.
 *
 * `copy` 1 is the block that calculations use; a numbered copy of a sheet carries `_2`, `_3` …
 */
function numbered(name: string, copy: number): string {
  return copy === 1 ? name : `${name}_${copy}`;
}

const underscored = (period: Period): string => period.replace('-', '_');

const JOURNAL = 'ipt_journal';

export const blockNames = {
  target: (year: number, copy = 1): string => numbered(`ipt_target_${year}`, copy),
  measures: (year: number, copy = 1): string => numbered(`ipt_measures_${year}`, copy),
  plan: (year: number, copy = 1): string => numbered(`ipt_plan_${year}`, copy),
  /** 基础数据 */
  population: (year: number, copy = 1): string => numbered(`ipt_population_${year}`, copy),
  /** 目标调整 */
  adjustments: (year: number, copy = 1): string => numbered(`ipt_adjustments_${year}`, copy),
  /** 目标分解 with adjustments in force */
  adjusted: (year: number, copy = 1): string => numbered(`ipt_adjusted_${year}`, copy),
  actual: (period: Period, copy = 1): string => numbered(`ipt_actual_${underscored(period)}`, copy),
  /** Hidden columns behind a period's entries: what a check found about each cell. */
  marks: (period: Period, copy = 1): string => numbered(`ipt_marks_${underscored(period)}`, copy),
  /** Answers given to findings of the year. */
  explanations: (year: number, copy = 1): string => numbered(`ipt_explanations_${year}`, copy),
  /** 报送记录 */
  submissions: (year: number, copy = 1): string => numbered(`ipt_submissions_${year}`, copy),
  /** What cells held before they were gathered into; earlier versions kept it in place of the journal. */
  snapshots: (year: number, copy = 1): string => numbered(`ipt_snapshots_${year}`, copy),
  /** What every write changed, for putting it back; one for the workbook. */
  journal: (): string => JOURNAL,
  /** The row of populations that was inserted into a period's sheet. */
  weights: (period: Period, copy = 1): string =>
    numbered(`ipt_weights_${underscored(period)}`, copy),
  /** A district's template that was put into this workbook. */
  template: (district: DistrictId, period: Period, copy = 1): string =>
    numbered(`ipt_template_${district.replaceAll('-', '.')}_${underscored(period)}`, copy),
  /** 问题清单 */
  findings: (period: Period, copy = 1): string =>
    numbered(`ipt_findings_${underscored(period)}`, copy),
  completion: (period: Period, copy = 1): string =>
    numbered(`ipt_completion_${underscored(period)}`, copy),
  /** 完成率 against the adjusted targets */
  adjustedCompletion: (period: Period, copy = 1): string =>
    numbered(`ipt_adjustedcompletion_${underscored(period)}`, copy),
  /** A page of a period's summary. */
  page: (page: SummaryPage, period: Period, copy = 1): string =>
    numbered(`ipt_${page}_${underscored(period)}`, copy),
  /** The page of one district; an id's `-` may not stand in a name. */
  brief: (district: DistrictId, period: Period, copy = 1): string =>
    numbered(`ipt_brief_${district.replaceAll('-', '.')}_${underscored(period)}`, copy),
} as const;

/** The sheets of a period's summary, district pages apart. */
export const summaryPages = [
  'summary',
  'scores',
  'workings',
  'matrix',
  'charts',
  'tasks',
  'bulletin',
  'trend',
  'measuretrend',
] as const;

export type SummaryPage = (typeof summaryPages)[number];

type YearlyKind =
  | 'target'
  | 'measures'
  | 'plan'
  | 'population'
  | 'adjustments'
  | 'adjusted'
  | 'explanations'
  | 'submissions'
  | 'snapshots';
type MonthlyKind =
  'actual' | 'marks' | 'weights' | 'findings' | 'completion' | 'adjustedcompletion' | SummaryPage;

/** What a defined name says, or null when it is none of ours. */
export type ParsedBlockName =
  | { readonly kind: YearlyKind; readonly year: number; readonly copy: number }
  | { readonly kind: MonthlyKind; readonly period: Period; readonly copy: number }
  | { readonly kind: 'journal'; readonly copy: number }
  | {
      readonly kind: 'brief' | 'template';
      readonly district: DistrictId;
      readonly period: Period;
      readonly copy: number;
    };

const YEARLY =
  /^ipt_(target|measures|plan|population|adjustments|adjusted|explanations|submissions|snapshots)_(\d{4})(?:_(\d+))?$/i;
const MONTHLY = new RegExp(
  `^ipt_(actual|marks|weights|findings|completion|adjustedcompletion|${summaryPages.join('|')})_(\\d{4})_(\\d{2})(?:_(\\d+))?$`,
  'i',
);
const OF_DISTRICT = /^ipt_(brief|template)_([a-z0-9.]+)_(\d{4})_(\d{2})(?:_(\d+))?$/i;

/** Reads a defined name back; Excel may have changed its case. */
export function parseBlockName(name: string): ParsedBlockName | null {
  const yearly = YEARLY.exec(name);
  if (yearly !== null) {
    const [, kind = '', year, copy = '1'] = yearly;
    return { kind: kind.toLowerCase() as YearlyKind, year: Number(year), copy: Number(copy) };
  }
  const monthly = MONTHLY.exec(name);
  if (monthly !== null) {
    const [, kind = '', year, month, copy = '1'] = monthly;
    const period = parsePeriod(`${year}-${month}`);
    if (period === null) return null;
    return { kind: kind.toLowerCase() as MonthlyKind, period, copy: Number(copy) };
  }
  if (name.toLowerCase() === JOURNAL) return { kind: 'journal', copy: 1 };
  const own = OF_DISTRICT.exec(name);
  if (own === null) return null;
  const [, kind = '', id = '', year, month, copy = '1'] = own;
  const period = parsePeriod(`${year}-${month}`);
  if (period === null) return null;
  const district = id.toLowerCase().replaceAll('.', '-');
  return { kind: kind.toLowerCase() as 'brief' | 'template', district, period, copy: Number(copy) };
}

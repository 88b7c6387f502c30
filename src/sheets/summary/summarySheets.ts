import { fedMeasures } from '../../plan/ledgers';
import type { Period } from '../../plan/period';
import type { DistrictId, Plan } from '../../plan/types';
import type { PeriodFigures } from '../../progress/periodFigures';
import type { LastYearFigures } from '../../progress/lastYearFigures';
import { scoreRulesOf, type ScoreRules } from '../../progress/ranking';
import type { SheetLayout } from '../layout/layout';
import { evidencePage } from '../evidence/evidencePage';
import { programmePage, type ProgrammeInput } from '../programme/programmePage';
import { bulletinPage } from './bulletinPage';
import { bulletinText } from './bulletinText';
import { chartsPage } from './chartsPage';
import { cityPage } from './cityPage';
import { comparedOn } from './comparedTable';
import { districtPage } from './districtPage';
import { briefNames, summaryNames } from './labels';
import { matrixPage } from './matrixPage';
import { measureTrendPage } from './measureTrendPage';
import { scoresOn } from './scores';
import { scoresSheet } from './scoresSheet';
import type { SummarySources, TrendSource } from './sources';
import { tasksOn } from './tasks';
import { tasksPage, type TypedOnTasks } from './tasksPage';
import { trendOn, trendPage } from './trendPage';
import { workingsOn, type Workings } from './workings';
import { workingsSheet } from './workingsSheet';

export interface SummaryOptions {
  readonly rules?: ScoreRules;
  /** Districts that get a page of their own; all of them by default. */
  readonly districts?: readonly DistrictId[];
  /** Typed on an earlier 要点任务. */
  readonly tasks?: TypedOnTasks;
  /** Earlier years that the workbook has, and what was typed on an earlier 规划进度. */
  readonly programme?: ProgrammeInput;
  /** Findings that nobody has settled; left out, the bulletin says nothing of them. */
  readonly openFindings?: number | null;
  /** The period's figures as they stand, for the heights of the bulletin's paragraphs and the widths of columns. */
  readonly figures?: PeriodFigures;
  /** Those of the last year, for the same. */
  readonly lastYear?: LastYearFigures | null;
  /** The sheet's name to use for a wished one that is taken. */
  readonly nameOf?: (wished: string) => string;
  /** 1, or the number of a copy beside pages that are there already. */
  readonly copy?: number;
}

/**
 * All sheets of a period's summary, which refer to each other and belong into one batch: the leader's page first, the
 * hidden 测算 last.
 *
 * @param periods the year's periods up to this one, this one included, in order of time
 * @throws RangeError when a source lacks a row or column of the plan
 */
export function summarySheets(
  plan: Plan,
  period: Period,
  sources: SummarySources,
  periods: readonly TrendSource[],
  options: SummaryOptions = {},
): SheetLayout[] {
  const { rules = scoreRulesOf(plan), copy = 1, openFindings = null, nameOf = same } = options;
  const name = (page: keyof typeof summaryNames): string => nameOf(summaryNames[page](period));
  const workings = workingsOn(plan, name('workings'));
  const scores = scoresOn(plan, name('scores'));
  const trend = trendOn(plan, name('trend'));
  const tasks =
    plan.bodyTargets.length === 0
      ? null
      : tasksOn(plan, name('tasks'), sources.compared !== undefined);
  const tabs = briefNames(plan, period);
  const wanted = plan.districts.flatMap((district, index) =>
    options.districts === undefined || options.districts.includes(district.id)
      ? [{ district, tab: tabs[index] ?? district.id }]
      : [],
  );
  const { figures, lastYear = null } = options;
  const atHand = { ...(figures && { figures }), lastYear };
  const expected =
    figures === undefined ? [] : bulletinText(figures, rules, openFindings, lastYear);
  const compared = sources.compared === undefined ? null : comparedOn(plan, workings.sheet);

  return [
    cityPage(plan, period, name('summary'), sources, workings, scores, copy, atHand),
    chartsPage(plan, period, name('charts'), workings, scores, { trend, periods }, compared, copy),
    scoresSheet(plan, period, scores.sheet, sources, workings, rules, copy),
    matrixPage(plan, period, name('matrix'), sources, workings, copy, atHand),
    ...wanted.map(({ district, tab }) =>
      districtPage(plan, period, district, nameOf(tab), sources, workings, scores, copy, atHand),
    ),
    ...(tasks === null
      ? []
      : [tasksPage(plan, period, tasks.sheet, sources, workings, options.tasks, copy)]),
    ...evidenceOf(plan, period, name('evidence'), sources, workings, copy),
    ...programmeOf(plan, period, name('programme'), sources, options),
    bulletinPage(
      plan,
      period,
      name('bulletin'),
      { workings, scores, tasks, compared },
      openFindings,
      expected,
      copy,
    ),
    trendPage(plan, trend.sheet, periods, scores, copy),
    measureTrendPage(plan, name('measuretrend'), sources.targets, periods, trend, copy),
    workingsSheet(plan, period, workings.sheet, sources, copy),
  ];
}

/** None where no ledger that feeds a measure is in the workbook. */
function evidenceOf(
  plan: Plan,
  period: Period,
  name: string,
  { ledgers }: SummarySources,
  workings: Workings,
  copy: number,
): SheetLayout[] {
  const isFed = fedMeasures(plan).some(({ ledger }) => ledgers?.has(ledger.id) === true);
  return ledgers === undefined || !isFed
    ? []
    : [evidencePage(plan, period, name, ledgers, workings, copy)];
}

/** None where the plan belongs to no programme. The page's own year is the period itself. */
function programmeOf(
  plan: Plan,
  period: Period,
  name: string,
  { actuals }: SummarySources,
  { programme = { years: [], typed: {} }, copy = 1 }: SummaryOptions,
): SheetLayout[] {
  if (plan.programme === undefined) return [];
  const own = { period, sheet: actuals.sheet, found: { plan, actuals } };
  const input = { ...programme, years: [...programme.years, own] };
  return [programmePage(plan, plan.programme, period, name, input, copy)];
}

function same(wished: string): string {
  return wished;
}

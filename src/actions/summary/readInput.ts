import { yearOf, type Period } from '../../plan/period';
import type { Plan } from '../../plan/types';
import { periodFigures, type PeriodFigures } from '../../progress/periodFigures';
import { scoreRulesOf, type ScoreRules } from '../../progress/ranking';
import type { BlockMap } from '../../sheets/blocks/blockMap';
import { sheetNames } from '../../sheets/labels';
import { kindOf } from '../../sheets/kinds';
import { blockNames, parseBlockName, type ParsedBlockName } from '../../sheets/blocks/names';
import type { ComparedTables } from '../../sheets/summary/sources';
import { readScoreRules } from '../../sheets/summary/scoresTable';
import type { ProgrammeInput } from '../../sheets/programme/programmePage';
import type { TypedOnTasks } from '../../sheets/summary/tasksPage';
import { latestOf } from './latest';
import { tasksOf } from './tasks';
import { WorkbookError } from '../../workbook/errors';
import type { Session } from '../../workbook/run';
import {
  readForSummary,
  type SummaryContents,
  type SummaryWanted,
} from '../../workbook/summary/readForSummary';
import { findBlock } from '../findBlock';
import { findingsAbout } from '../../year/findings';
import { wantsSomething } from '../../year/open';
import { submissionsIn } from '../../year/submissions';
import { damagedPeriods } from '../../year/periods';
import type { Damage, Year, YearPeriod } from '../../year/types';
import { planOf } from '../keptPlan';
import { comparedInput, comparedTables, type ComparedInput } from './compared';
import { yearBlocks } from '../year/yearBlocks';
import { placeOf, yearIn, type YearReading } from '../year/yearIn';
import { programmeBlocks, programmeInput } from './programme';

/** One period of the year as the workbook holds it. */
export interface PeriodInput {
  readonly period: Period;
  readonly actuals: BlockMap;
  readonly actualsSheet: string;
  /** Null: the completion sheet is gone. */
  readonly completion: BlockMap | null;
  readonly completionSheet: string | null;
  readonly figures: PeriodFigures;
  /** 同比; null: the workbook has none of that period. */
  readonly compared: ComparedTables | null;
}

/** Everything a period's summary is made from. */
export interface SummaryInput {
  readonly year: Year;
  readonly plan: Plan;
  readonly period: Period;
  readonly targets: BlockMap;
  /** In order of time; the last one is the period itself. */
  readonly periods: readonly PeriodInput[];
  /** 上年同期 and 同比 of the period; null: the workbook does not hold both. */
  readonly compared: ComparedInput | null;
  /** What of the year, or of the last one, cannot be read. */
  readonly damages: readonly Damage[];
  readonly rules: ScoreRules;
  /** Typed on the year's latest 要点任务. */
  readonly tasks: TypedOnTasks;
  /** Null: the plan belongs to no programme. */
  readonly programme: ProgrammeInput | null;
  /** Findings of the period that nobody has settled. */
  readonly openFindings: number;
  readonly reading: SummaryContents;
}

/**
 * Two requests.
 * @throws WorkbookError `periodMissing`, `targetMissing`, `planUnreadable`, `blockDamaged`
 */
export function readSummaryContents(session: Session, period: Period): Promise<SummaryContents> {
  return readForSummary(session, (names) => wanted(period, names));
}

function wanted(period: Period, names: readonly string[]): SummaryWanted {
  const year = yearOf(period);
  const parsed = names.flatMap((name) => {
    const block = parseBlockName(name);
    return block === null ? [] : [{ name, block }];
  });
  const upTo = (kind: ParsedBlockName['kind']): string[] =>
    parsed
      .filter(({ block }) => block.kind === kind && block.copy === 1)
      .filter(
        ({ block }) => 'period' in block && block.period <= period && yearOf(block.period) === year,
      )
      .map(({ name }) => name);
  return {
    values: [
      ...yearBlocks(period),
      blockNames.measures(year),
      blockNames.adjustments(year),
      blockNames.adjusted(year),
      ...upTo('completion'),
      ...upTo('yearOnYear'),
      ...upTo('differences'),
      ...upTo('lastYear'),
      blockNames.adjustedCompletion(period),
      ...upTo('scores'),
      ...upTo('tasks'),
      ...upTo('taskFigures'),
      blockNames.page('bulletin', period),
      ...programmeBlocks(period, names),
    ],
    facts: [blockNames.actual(period)],
    places: parsed
      .filter(({ block }) => 'period' in block && block.period === period)
      .filter(({ block }) => block.kind === 'brief' || kindOf(block.kind).page !== undefined)
      .map(({ name }) => name),
  };
}

export function summaryInput(period: Period, reading: SummaryContents): SummaryInput {
  const plan = planOf(reading, yearOf(period));
  const measures = reading.blocks.get(blockNames.measures(plan.year));
  if (measures === undefined) {
    const sheet = sheetNames.measures;
    throw new WorkbookError({ code: 'blockDamaged', sheet, missing: [sheet] });
  }
  const read = yearIn(plan, reading);
  // What is laid out refers to every month's cells.
  for (const each of [...damagedPeriods(read.year), period]) placeOf(read, each);
  const { year } = read;
  const findings = findingsAbout(year, period, submissionsIn(year, period));
  const compared = comparedInput(plan, period, reading);
  const tables = year.periods.map((each) =>
    each.period === period
      ? { found: compared.found?.source ?? null, damages: compared.damages }
      : comparedTables(plan, each.period, reading),
  );
  return {
    year,
    plan,
    period,
    compared: compared.found,
    damages: [...year.damages, ...oncePerSheet(tables.flatMap(({ damages }) => damages))],
    targets: findBlock(measures, plan, 'measures'),
    periods: year.periods.map((each, index) => ({
      ...periodInput(each, read, reading),
      compared: tables[index]?.found ?? null,
    })),
    rules: rulesOf(plan, reading),
    tasks: tasksOf(plan, reading),
    programme: programmeInput(plan, period, reading),
    openFindings: findings.filter(wantsSomething).length,
    reading,
  };
}

function periodInput(
  entered: YearPeriod,
  read: YearReading,
  { cells, blocks }: SummaryContents,
): Omit<PeriodInput, 'compared'> {
  const { plan, populations } = read.year;
  const { period } = entered;
  const name = blockNames.actual(period);
  const block = cells.get(name) ?? blocks.get(name);
  const completion = blocks.get(blockNames.completion(period));
  return {
    period,
    actuals: placeOf(read, period),
    actualsSheet: block?.sheetId ?? '',
    completion: completion === undefined ? null : findBlock(completion, plan, 'measures'),
    completionSheet: completion?.sheetId ?? null,
    figures: periodFigures(plan, entered, populations ?? {}),
  };
}

const oncePerSheet = (damages: readonly Damage[]): Damage[] => [
  ...new Map(damages.map((damage) => [damage.sheet, damage])).values(),
];

function rulesOf(plan: Plan, reading: SummaryContents): ScoreRules {
  const latest = latestOf(reading, 'scores');
  return latest === null ? scoreRulesOf(plan) : readScoreRules(latest.block.values, plan);
}

import { yearOf, type Period } from '../../plan/period';
import type { Plan } from '../../plan/types';
import { periodFigures, type PeriodFigures } from '../../progress/periodFigures';
import type { Populations } from '../../progress/population';
import { scoreRulesOf, type ScoreRules } from '../../progress/ranking';
import type { BlockMap } from '../../sheets/blocks/blockMap';
import { sheetNames } from '../../sheets/labels';
import { kindOf } from '../../sheets/kinds';
import { blockNames, parseBlockName, type ParsedBlockName } from '../../sheets/blocks/names';
import { readPeriodBlock } from '../../sheets/period/readPeriodBlock';
import { readScoreRules } from '../../sheets/summary/scoresTable';
import { readTasks, type TypedTasks } from '../../sheets/summary/tasksTable';
import { WorkbookError } from '../../workbook/errors';
import type { Block } from '../../workbook/block';
import type { Session } from '../../workbook/run';
import {
  readForSummary,
  type SummaryContents,
  type SummaryWanted,
} from '../../workbook/summary/readForSummary';
import { findBlock } from '../findBlock';
import { keptPlan, unreadable } from '../keptPlan';
import { openFindings } from './openFindings';
import { populationsIn } from './population';

/** One period of the year as the workbook holds it. */
export interface PeriodInput {
  readonly period: Period;
  readonly actuals: BlockMap;
  readonly actualsSheet: string;
  /** Null: the completion sheet is gone. */
  readonly completion: BlockMap | null;
  readonly completionSheet: string | null;
  readonly figures: PeriodFigures;
}

/** Everything a period's summary is made from. */
export interface SummaryInput {
  readonly plan: Plan;
  readonly period: Period;
  readonly targets: BlockMap;
  /** In order of time; the last one is the period itself. */
  readonly periods: readonly PeriodInput[];
  readonly populations: Populations;
  readonly rules: ScoreRules;
  readonly tasks: TypedTasks;
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
      blockNames.plan(year),
      blockNames.measures(year),
      blockNames.population(year),
      blockNames.adjustments(year),
      blockNames.adjusted(year),
      blockNames.explanations(year),
      ...upTo('completion'),
      blockNames.adjustedCompletion(period),
      ...upTo('scores'),
      ...upTo('tasks'),
    ],
    facts: upTo('actual'),
    places: parsed
      .filter(({ block }) => 'period' in block && block.period === period)
      .filter(({ block }) => block.kind === 'brief' || kindOf(block.kind).page !== undefined)
      .map(({ name }) => name),
  };
}

export function summaryInput(period: Period, reading: SummaryContents): SummaryInput {
  const year = yearOf(period);
  const measures = reading.blocks.get(blockNames.measures(year));
  const plan = keptPlan(reading, year);
  if (plan === null) {
    if (measures === undefined) throw new WorkbookError({ code: 'targetMissing', year });
    throw unreadable([]);
  }
  if (measures === undefined) {
    const sheet = sheetNames.measures;
    throw new WorkbookError({ code: 'blockDamaged', sheet, missing: [sheet] });
  }
  const populations = populationsIn(plan, reading);
  const periods = [...reading.cells.keys()]
    .flatMap((name) => {
      const block = parseBlockName(name);
      return block?.kind === 'actual' ? [block.period] : [];
    })
    .sort()
    .map((each) => periodInput(plan, each, populations, reading));
  const latest = periods.at(-1);
  if (latest === undefined || latest.period !== period) {
    throw new WorkbookError({ code: 'periodMissing', period });
  }
  return {
    plan,
    period,
    targets: findBlock(measures, plan, 'measures'),
    periods,
    populations,
    rules: rulesOf(plan, reading),
    tasks: tasksOf(plan, reading),
    openFindings: openFindings(plan, period, reading, populations),
    reading,
  };
}

function periodInput(
  plan: Plan,
  period: Period,
  populations: Populations,
  { cells, blocks }: SummaryContents,
): PeriodInput {
  const block = cells.get(blockNames.actual(period));
  if (block === undefined) throw new WorkbookError({ code: 'periodMissing', period });
  const actuals = findBlock(block, plan, 'measures');
  const completion = blocks.get(blockNames.completion(period));
  const { entries } = readPeriodBlock(block.values, block, actuals, plan);
  return {
    period,
    actuals,
    actualsSheet: block.sheetId,
    completion: completion === undefined ? null : findBlock(completion, plan, 'measures'),
    completionSheet: completion?.sheetId ?? null,
    figures: periodFigures(plan, { period, entries }, populations),
  };
}

/** The latest summary that was typed into: its weights and tasks go on. */
function latestOf({ blocks }: SummaryContents, kind: 'scores' | 'tasks'): Block | undefined {
  const found = [...blocks.values()].flatMap((block) => {
    const parsed = parseBlockName(block.name);
    return parsed?.kind === kind && 'period' in parsed ? [{ block, period: parsed.period }] : [];
  });
  return found.sort((a, b) => a.period.localeCompare(b.period)).at(-1)?.block;
}

function rulesOf(plan: Plan, reading: SummaryContents): ScoreRules {
  const block = latestOf(reading, 'scores');
  return block === undefined ? scoreRulesOf(plan) : readScoreRules(block.values, plan);
}

function tasksOf(plan: Plan, reading: SummaryContents): TypedTasks {
  const block = latestOf(reading, 'tasks');
  return block === undefined ? {} : readTasks(block.values, plan);
}

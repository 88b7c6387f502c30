import type { Period } from '../../../src/plan/period';
import type { Plan } from '../../../src/plan/types';
import type { Adjustment } from '../../../src/progress/adjustments';
import { adjustedPlan } from '../../progress/twins/adjustedPlan';
import { periodFigures, type PeriodFigures } from '../../../src/progress/periodFigures';
import type { Populations } from '../../../src/progress/population';
import type { LastYearFigures } from '../../../src/progress/lastYearFigures';
import { scoreRulesOf, type ScoreRules } from '../../../src/progress/ranking';
import { adjustedTargetsSheet } from '../../../src/sheets/adjusted/adjustedTargets';
import { adjustmentsSheet, entriesFor } from '../../../src/sheets/adjusted/adjustmentsSheet';
import { baseSheet, freshPopulationBlock } from '../../../src/sheets/base/baseSheet';
import type { BlockMap } from '../../../src/sheets/blocks/blockMap';
import { completionSheet } from '../../../src/sheets/completion/completionSheet';
import { sheetNames } from '../../../src/sheets/labels';
import type { SheetLayout } from '../../../src/sheets/layout/layout';
import { measuresSheet } from '../../../src/sheets/target/measuresSheet';
import { blockNames } from '../../../src/sheets/blocks/names';
import { periodBlock } from '../../../src/sheets/period/periodBody';
import { periodSheet } from '../../../src/sheets/period/periodSheet';
import type { ProgrammeInput } from '../../../src/sheets/programme/programmePage';
import { previousSource, type TrendSource } from '../../../src/sheets/summary/sources';
import { summarySheets } from '../../../src/sheets/summary/summarySheets';
import type { TypedOnTasks } from '../../../src/sheets/summary/tasksPage';
import { completionGrid, freshBlock, measuresGrid } from '../../../src/sheets/layout/tableGrid';
import { targetSheet } from '../../../src/sheets/target/targetSheet';
import { yearWith } from '../../year/years';
import { withContents } from './contents';
import { lastYearBook, type LastYearInput } from './lastYearBook';
import { entriesOf, type FilledPeriod } from './scenario';

export interface YearInput {
  readonly plan: Plan;
  /** In order of time; the summary is of the last one. */
  readonly periods: readonly FilledPeriod[];
  readonly populations: Populations;
  readonly rules?: ScoreRules;
  readonly adjustments?: readonly Adjustment[];
  readonly openFindings?: number | null;
  readonly tasks?: TypedOnTasks;
  readonly programme?: ProgrammeInput;
  /** 台账 by the ledgers' ids, as they stand in the workbook. */
  readonly ledgers?: ReadonlyMap<string, SheetLayout>;
  /** Months of the year before, with sheets 上年同期 and 同比 for each. */
  readonly lastYear?: LastYearInput;
}

/** A year's workbook: every sheet that the summary needs, and the summary; with the pure figures of each period. */
export interface YearBook extends YearInput {
  /** Sheets the summary is computed from. */
  readonly base: readonly SheetLayout[];
  readonly summary: readonly SheetLayout[];
  readonly figures: readonly PeriodFigures[];
  readonly adjustedFigures: PeriodFigures | null;
  /** Last year's figures on this year's units, by period of this year. */
  readonly lastYears: ReadonlyMap<Period, LastYearFigures>;
}

const names = { target: sheetNames.target, measures: sheetNames.measures, plan: '_计划' };

export function yearBook(input: YearInput): YearBook {
  const { plan, periods, populations, adjustments } = input;
  const targets = freshBlock(plan, measuresGrid(plan), names.measures);
  const population = freshPopulationBlock(plan, sheetNames.base);
  const last = lastYearBook(plan, input.lastYear, (period, before) => {
    const filled = periods.find((each) => each.period === period);
    return filled && periodFigures(plan, entriesOf(plan, filled, before), populations);
  });
  const entered = (filled: FilledPeriod) =>
    entriesOf(plan, filled, last.figures.get(filled.period) ?? null);
  const figures = periods.map((period) => periodFigures(plan, entered(period), populations));
  const sources: TrendSource[] = periods.map(({ period }) => {
    const compared = last.blocks.get(period);
    return {
      period,
      actuals: periodBlock(plan, sheetNames.period(period)),
      completion: freshBlock(plan, completionGrid(plan), sheetNames.completion(period)),
      ...(compared && { compared }),
    };
  });
  const latest = sources.at(-1)!;
  const year = { ...yearWith(plan), periods: figures };
  const places = new Map(sources.map((source) => [source.period, source.actuals]));
  const previous = previousSource(year, latest.period, places);

  const base: SheetLayout[] = [
    targetSheet(plan, names),
    measuresSheet(plan, names),
    baseSheet(plan, sheetNames.base, { populations, countedIn: plan.year - 1, source: '' }),
    ...periods.flatMap((filled, index) => {
      const source = sources[index]!;
      const { period } = filled;
      return [
        withContents(
          plan,
          filled,
          periodSheet(plan, period, source.actuals.sheet, 1, population),
          source.actuals,
        ),
        completionSheet(plan, period, source.completion.sheet, {
          targets,
          actuals: source.actuals,
        }),
      ];
    }),
  ];
  const compared = last.blocks.get(latest.period);
  const adjusted =
    adjustments === undefined ? null : adjustedSheets(plan, adjustments, targets, latest);
  const summary = summarySheets(
    plan,
    latest.period,
    {
      targets,
      actuals: latest.actuals,
      completion: latest.completion,
      ...(previous && { previous }),
      ...(compared && { compared }),
      ...(adjusted && { adjusted: adjusted.blocks }),
      ...(input.ledgers && { ledgers: new Set(input.ledgers.keys()) }),
    },
    sources,
    {
      rules: input.rules ?? scoreRulesOf(input.plan),
      openFindings: input.openFindings ?? null,
      figures: figures.at(-1)!,
      lastYear: last.figures.get(latest.period) ?? null,
      ...(input.tasks && { tasks: input.tasks }),
      ...(input.programme && { programme: input.programme }),
    },
  );
  return {
    ...input,
    base: [
      ...base,
      ...(adjusted?.sheets ?? []),
      ...last.sheets,
      ...(input.ledgers?.values() ?? []),
    ],
    summary,
    figures,
    lastYears: last.figures,
    adjustedFigures:
      adjustments === undefined
        ? null
        : periodFigures(adjustedPlan(plan, adjustments), entered(periods.at(-1)!), populations),
  };
}

function adjustedSheets(
  plan: Plan,
  adjustments: readonly Adjustment[],
  targets: BlockMap,
  { period, actuals }: TrendSource,
) {
  const block = freshBlock(plan, measuresGrid(plan), sheetNames.adjusted);
  const name = sheetNames.adjustedCompletion(period);
  return {
    sheets: [
      adjustmentsSheet(plan, sheetNames.adjustments, targets, adjustments),
      adjustedTargetsSheet(plan, sheetNames.adjusted, {
        targets,
        adjustments: { sheet: sheetNames.adjustments, entries: entriesFor(adjustments) },
      }),
      {
        ...completionSheet(plan, period, name, {
          targets: block,
          actuals,
          adjustments: {
            sheet: sheetNames.adjustments,
            checks: { row: 3, column: 8, rows: entriesFor(adjustments), columns: 1 },
          },
        }),
        names: [
          {
            name: blockNames.adjustedCompletion(period),
            area: { row: 0, column: 0, rows: 1, columns: 1 },
          },
        ],
      },
    ],
    blocks: {
      targets: block,
      completion: freshBlock(plan, completionGrid(plan), name),
    },
  };
}

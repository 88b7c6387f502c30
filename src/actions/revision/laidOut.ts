import { monthsOf } from '../../plan/months';
import type { Period } from '../../plan/period';
import type { Plan } from '../../plan/types';
import { baseSheet } from '../../sheets/base/baseSheet';
import type { PopulationBlock } from '../../sheets/base/populationBlock';
import type { BlockMap } from '../../sheets/blocks/blockMap';
import { blockNames } from '../../sheets/blocks/names';
import { completionSheet } from '../../sheets/completion/completionSheet';
import {
  completionGrid,
  freshBlock,
  measuresGrid,
  targetGrid,
} from '../../sheets/layout/tableGrid';
import { periodBlock } from '../../sheets/period/periodBody';
import { periodSheet } from '../../sheets/period/periodSheet';
import { measuresSheet } from '../../sheets/target/measuresSheet';
import { targetSheet } from '../../sheets/target/targetSheet';
import { laidAdjusted, laidAdjustedCompletion } from './laidAdjusted';
import { laidTable, type LaidOut, type TabOf } from './laidSheet';

/** Names of all blocks of a year that a plan lays out, whether they are in the workbook or not. */
export function laidBlocks(year: number): string[] {
  return [
    blockNames.target(year),
    blockNames.measures(year),
    blockNames.population(year),
    blockNames.adjustments(year),
    blockNames.adjusted(year),
    ...monthsOf(year).flatMap((month) => [
      blockNames.actual(month),
      blockNames.completion(month),
      blockNames.adjustedCompletion(month),
    ]),
  ];
}

/** What a year's tables count by beside their plan. */
export interface Beside {
  /** Where the populations are; null: there are none. */
  readonly populations: PopulationBlock | null;
  /** The tab of 基础数据, where it is laid out as well. */
  readonly base: string | null;
  /** How many lines 目标调整 has. */
  readonly entries: number;
}

/** The sheets of a year as a plan lays them out. */
export function laidOut(plan: Plan, tabOf: TabOf, beside: Beside): LaidOut[] {
  const { year } = plan;
  const [target, measures] = [tabOf(blockNames.target(year)), tabOf(blockNames.measures(year))];
  if (target === null || measures === null) return [];
  const tabs = { target, measures, plan: '' };
  const targets = freshBlock(plan, measuresGrid(plan), measures);
  return [
    {
      block: blockNames.target(year),
      entries: null,
      table: laidTable(plan, targetGrid(plan), target),
      layout: targetSheet(plan, tabs),
    },
    {
      block: blockNames.measures(year),
      entries: null,
      table: laidTable(plan, measuresGrid(plan), measures),
      layout: measuresSheet(plan, tabs),
    },
    ...laidBase(plan, beside),
    ...laidAdjusted(plan, targets, tabOf, beside.entries),
    ...monthsOf(year).flatMap((month) => ofMonth(plan, month, targets, tabOf, beside)),
  ];
}

function laidBase(plan: Plan, { base }: Beside): LaidOut[] {
  if (base === null) return [];
  const block = blockNames.population(plan.year);
  return [{ block, entries: null, table: null, layout: baseSheet(plan, base) }];
}

function ofMonth(
  plan: Plan,
  month: Period,
  targets: BlockMap,
  tabOf: TabOf,
  { populations, entries }: Beside,
): LaidOut[] {
  const [actual, completion] = [
    tabOf(blockNames.actual(month)),
    tabOf(blockNames.completion(month)),
  ];
  if (actual === null) return [];
  const actuals = periodBlock(plan, actual);
  return [
    {
      block: blockNames.actual(month),
      entries: month,
      table: { rows: 'measures', fresh: actuals },
      layout: periodSheet(plan, month, actual, 1, populations),
    },
    ...(completion === null
      ? []
      : [
          {
            block: blockNames.completion(month),
            entries: null,
            table: laidTable(plan, completionGrid(plan), completion),
            layout: completionSheet(plan, month, completion, { targets, actuals }),
          },
        ]),
    ...laidAdjustedCompletion(plan, month, actuals, tabOf, entries),
  ];
}

import { monthsOf } from '../../plan/months';
import type { Period } from '../../plan/period';
import type { Plan } from '../../plan/types';
import { adjustedTargetsSheet } from '../../sheets/adjusted/adjustedTargets';
import { adjustmentsSheet, entriesFor } from '../../sheets/adjusted/adjustmentsSheet';
import type { PopulationBlock } from '../../sheets/base/populationBlock';
import type { BlockMap, RowKind } from '../../sheets/blocks/blockMap';
import { blockNames } from '../../sheets/blocks/names';
import { completionSheet } from '../../sheets/completion/completionSheet';
import {
  completionGrid,
  freshBlock,
  measuresGrid,
  targetGrid,
  type TableGrid,
} from '../../sheets/layout/tableGrid';
import type { SheetLayout } from '../../sheets/layout/layout';
import { periodBlock } from '../../sheets/period/periodBody';
import { periodSheet } from '../../sheets/period/periodSheet';
import { measuresSheet } from '../../sheets/target/measuresSheet';
import { targetSheet } from '../../sheets/target/targetSheet';

/** The table of a sheet that nobody has touched: what names its rows, and where they and its columns stand. */
export interface LaidTable {
  readonly rows: RowKind;
  readonly fresh: BlockMap;
}

/** A sheet that a plan lays out. */
export interface LaidOut {
  /** The name of its first block. */
  readonly block: string;
  /** The month whose entries it takes; null: it takes none. */
  readonly entries: Period | null;
  /** Where its table stands, and what names its rows; null: it has none of the plan's. */
  readonly table: LaidTable | null;
  readonly layout: SheetLayout;
}

/** Names of all blocks of a year that a plan lays out, whether they are in the workbook or not. */
export function laidBlocks(year: number): string[] {
  return [
    blockNames.target(year),
    blockNames.measures(year),
    blockNames.adjustments(year),
    blockNames.adjusted(year),
    ...monthsOf(year).flatMap((month) => [blockNames.actual(month), blockNames.completion(month)]),
  ];
}

/**
 * The sheets of a year as a plan lays them out.
 *
 * @param tabOf the tab that a block is on; null: it is not in the workbook, and is not laid out
 */
export function laidOut(
  plan: Plan,
  tabOf: (block: string) => string | null,
  populations: PopulationBlock | null,
): LaidOut[] {
  const { year } = plan;
  const [target, measures] = [tabOf(blockNames.target(year)), tabOf(blockNames.measures(year))];
  if (target === null || measures === null) return [];
  const tabs = { target, measures, plan: '' };
  const targets = freshBlock(plan, measuresGrid(plan), measures);
  return [
    {
      block: blockNames.target(year),
      entries: null,
      table: tableOf(plan, targetGrid(plan), target),
      layout: targetSheet(plan, tabs),
    },
    {
      block: blockNames.measures(year),
      entries: null,
      table: tableOf(plan, measuresGrid(plan), measures),
      layout: measuresSheet(plan, tabs),
    },
    ...adjusted(plan, targets, tabOf),
    ...monthsOf(year).flatMap((month) => ofMonth(plan, month, targets, tabOf, populations)),
  ];
}

const tableOf = (plan: Plan, grid: TableGrid, tab: string): LaidTable => ({
  rows: grid.rows,
  fresh: freshBlock(plan, grid, tab),
});

type TabOf = (block: string) => string | null;

function adjusted(plan: Plan, targets: BlockMap, tabOf: TabOf): LaidOut[] {
  const [list, sheet] = [
    tabOf(blockNames.adjustments(plan.year)),
    tabOf(blockNames.adjusted(plan.year)),
  ];
  if (list === null || sheet === null) return [];
  const adjustments = { sheet: list, entries: entriesFor([]) };
  return [
    {
      block: blockNames.adjustments(plan.year),
      entries: null,
      table: null,
      layout: adjustmentsSheet(plan, list, targets),
    },
    {
      block: blockNames.adjusted(plan.year),
      entries: null,
      table: tableOf(plan, measuresGrid(plan), sheet),
      layout: adjustedTargetsSheet(plan, sheet, { targets, adjustments }),
    },
  ];
}

function ofMonth(
  plan: Plan,
  month: Period,
  targets: BlockMap,
  tabOf: TabOf,
  populations: PopulationBlock | null,
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
            table: tableOf(plan, completionGrid(plan), completion),
            layout: completionSheet(plan, month, completion, { targets, actuals }),
          },
        ]),
  ];
}
